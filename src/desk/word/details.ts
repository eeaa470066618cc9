import type { profileKinds } from '#schemas/profile.ts';
import { foldVietnamese } from '#lib/vietnamese.ts';
import type { Finder } from '#desk/excel/name-finder.ts';
import type { Block } from './blocks.ts';

type Kind = keyof typeof profileKinds;

/** What a report says of itself. */
export interface Details {
  kind: Kind | undefined;
  name: string | undefined;
  /** Address of the unit. */
  unit: string | undefined;
  year: number | undefined;
}

/** Labels people write before a name, folded, and what kind of exemplar each tells of. */
const nameLabels: readonly { label: RegExp; kind: Kind | undefined }[] = [
  { label: /^(?:ho va ten|ho ten|ca nhan|ten ca nhan)$/, kind: 'ca-nhan' },
  { label: /^(?:ho gia dinh|gia dinh|ten ho|chu ho)$/, kind: 'ho-gia-dinh' },
  { label: /^(?:ten tap the|tap the|ten don vi|ten co quan)$/, kind: 'tap-the' },
];

const unitLabels = /^(?:don vi|don vi cong tac|noi cong tac|xa|xa,? thi tran|thuoc xa|co quan)$/;

interface Labelled {
  label: string;
  value: string;
}

/** `Họ và tên: Vi Văn A` in a paragraph, or `Họ và tên | Vi Văn A` in a table. */
function labelledIn(block: Block): Labelled[] {
  const folded = (label: string): string =>
    foldVietnamese(label)
      .replace(/^[\s\d.)•*–-]+|[:\s]+$/g, '')
      .replace(/\s+/g, ' ');
  if (block.kind === 'picture') return [];
  if (block.kind === 'table')
    return block.rows.flatMap(([first, second]) =>
      first && second ? [{ label: folded(first.plain), value: second.plain }] : [],
    );
  return block.plain.split('\n').flatMap((line) => {
    const [, label = '', value = ''] = /^([^:]{2,60}):\s*(.+)$/.exec(line) ?? [];
    return value === '' ? [] : [{ label: folded(label), value: value.trim() }];
  });
}

const plainOf = (block: Block): string => {
  if (block.kind === 'picture') return '';
  return block.kind === 'table'
    ? block.rows
        .flat()
        .map(({ plain }) => plain)
        .join('\n')
    : block.plain;
};

const trimmed = (value: string): string => value.replace(/[.;,\s]+$/, '').trim();

/** The last year the title or the text names, for a report tells of the years up to it. */
function yearIn(blocks: readonly Block[]): number | undefined {
  const years = blocks
    .flatMap((block) => [...plainOf(block).matchAll(/\b(?:năm|\/)\s*((?:19|20)\d{2})\b/giu)])
    .map(([, year]) => Number(year));
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Whether a block only gives the name that the profile has a field for. */
export const isNameLine = (block: Block): boolean =>
  'plain' in block &&
  !block.plain.includes('\n') &&
  labelledIn(block).some(({ label }) => nameLabels.some((one) => one.label.test(label)));

/**
 * Reads what can be read for certain; everything else an officer supplies.
 * @param blocks of the whole paper, for its head names the unit
 * @param story without the paper's form, whose date is no year of any deed
 */
export function detailsIn(
  blocks: readonly Block[],
  story: readonly Block[],
  findUnit: Finder,
): Details {
  const labelled = blocks.flatMap(labelledIn);
  const details: Details = {
    kind: undefined,
    name: undefined,
    unit: undefined,
    year: yearIn(story),
  };
  for (const { label, value } of labelled) {
    const found = nameLabels.find((one) => one.label.test(label));
    if (found && details.name === undefined) {
      details.name = trimmed(value);
      details.kind = found.kind;
    }
    const unit = unitLabels.test(label) ? findUnit(trimmed(value)) : undefined;
    if (unit && 'value' in unit) details.unit ??= unit.value;
  }
  // «UBND XÃ CHÂU QUANG» at the head of the paper.
  for (const line of blocks.flatMap((block) => plainOf(block).split('\n'))) {
    if (details.unit !== undefined) break;
    const unit = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s/iu.test(line.trim())
      ? findUnit(trimmed(line))
      : undefined;
    if (unit && 'value' in unit) details.unit = unit.value;
  }
  return details;
}
