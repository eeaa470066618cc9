import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { patientRename } from './patient-rename.ts';
import type { Day } from '#lib/dates.ts';
import { ledgerFile, withLedgerLine } from './ledger-lines.ts';
import { readContent } from './read-content.ts';
import type { ContentFile } from './read-content.ts';
import { readEntries } from './read-entries.ts';
import type { WrittenEntry } from './read-entries.ts';

const numberOf = ({ input }: WrittenEntry): number | undefined =>
  typeof input['number'] === 'number' ? input['number'] : undefined;

/** The line of a number that was withdrawn says when, and no longer whose it was. */
function withWithdrawal(text: string, number: number, today: Day): string {
  const document: Document = parseDocument(text);
  const line = isSeq(document.contents)
    ? document.contents.items.find((one) => isMap(one) && one.get('number') === number)
    : undefined;
  if (!isMap(line)) return text;
  line.delete('slug');
  if (!line.has('withdrawnOn')) line.set('withdrawnOn', today);
  return document.toString({ lineWidth: 0 });
}

/**
 * Brings the ledger up to date with the profiles of a content folder, so that no officer has to keep it by
 * hand: a new number gets its line, a withdrawn one loses its name. What contradicts the ledger is left
 * for the content check to say. Nothing is written when nothing changed, or when the ledger can't be read.
 */
export async function recordNumbers(folder: string, today: Day): Promise<void> {
  const { files } = await readContent(folder);
  const book = files.find(({ collection }) => collection === 'ledger');
  const ledger = book ? entriesOf(book) : [];
  if (!ledger) return;
  const lines = new Map(ledger.map((line) => [numberOf(line), line]));
  const profiles = files
    .filter(({ collection }) => collection === 'profiles')
    .flatMap((file) => entriesOf(file) ?? []);

  const before = book?.text ?? '';
  let text = before;
  for (const [number, [profile, ...others]] of Map.groupBy(profiles, numberOf)) {
    if (number === undefined || !profile || others.length > 0) continue;
    const line = lines.get(number);
    if (!line) text = withLedgerLine(text, { number, slug: profile.id, issuedOn: today });
    const stillNames = line?.input['slug'] !== undefined;
    if (profile.input['status'] === 'withdrawn' && stillNames)
      text = withWithdrawal(text, number, today);
  }
  if (text !== before) write(join(folder, ledgerFile), text);
}

/** Undefined when the file can't be read without a fault. */
function entriesOf(file: ContentFile): readonly WrittenEntry[] | undefined {
  if (file.text === undefined) return undefined;
  const { entries, faults } = readEntries({ ...file, text: file.text });
  return faults.length > 0 ? undefined : entries;
}

/** A power cut in the middle of writing must not cost the ledger. */
function write(file: string, text: string): void {
  const aside = `${file}.tmp`;
  writeFileSync(aside, text);
  if (readFileSync(aside, 'utf8') === text) patientRename(aside, file);
}
