import type { Day } from '#lib/dates.ts';
import { slugify } from '#lib/vietnamese.ts';
import { draftFaults, writtenEntries } from '#desk/draft-content.ts';
import { entryText } from '#desk/entry-text.ts';
import { unitFinder } from '#desk/excel/names.ts';
import { freeSlug } from '#desk/free-slug.ts';
import { faultSentence } from '#desk/fault.ts';
import { ledgerFile, nextNumber, withLedgerLine } from '#desk/ledger-lines.ts';
import type { ContentReading } from '#desk/read-content.ts';
import type { Block, WordDocument } from './blocks.ts';
import { bodyMarkdown, toSupply } from './body-markdown.ts';
import { detailsIn, isNameLine } from './details.ts';
import type { Details } from './details.ts';
import { missingIn, oldFont, strangeSigns } from './draft-notes.ts';
import { sift } from './sift.ts';
import type { Note } from './sift.ts';

export interface DraftPlan {
  /** Path below the content → text, ledger included. */
  texts: Map<string, string>;
  /** Path below the content → index of the picture in the document. */
  pictures: Map<string, number>;
  leftOut: readonly Note[];
  /** Why nothing may be written; empty when it may. */
  refused: readonly string[];
  /** What the officer must still supply before publishing, each as a sentence. */
  missing: readonly string[];
}

interface Setting {
  root: string;
  reading: ContentReading;
  today: Day;
}

/** Formats a browser can show; Word also keeps drawings of its own. */
const shownTypes = /^image\/(?:jpeg|png|gif|webp|bmp|tiff)$/;

const folder = 'guong-dien-hinh';

const inPlace = ({ place, text }: Note): string => `${place}: ${text}`;

/** Turns a unit's achievement report into a draft profile; nothing is written. */
export function planDraft(document: WordDocument, { root, reading, today }: Setting): DraftPlan {
  const written = writtenEntries(reading.files);
  const profiles = written.get('profiles') ?? [];
  const sifted = sift(document.blocks);
  const findUnit = unitFinder(written.get('units') ?? []);
  const details = detailsIn(document.blocks, sifted.blocks, findUnit);
  const plan = {
    texts: new Map<string, string>(),
    pictures: new Map<string, number>(),
    leftOut: sifted.leftOut,
    missing: missingIn(details, sifted.blocks),
  };
  const refused = [
    ...sifted.refused.map(inPlace),
    ...oldFont(sifted.blocks),
    ...strangeSigns(sifted.blocks),
  ];
  const { name } = details;
  if (name === undefined)
    return {
      ...plan,
      refused: [
        ...refused,
        'không thấy tên: thêm một dòng «Họ và tên: …», «Tên tập thể: …» hoặc «Hộ gia đình: …» vào đầu báo cáo.',
      ],
    };
  const same = profiles.find(
    ({ input }) =>
      input['unit'] === details.unit && slugify(String(input['name'])) === slugify(name),
  );
  if (same)
    return {
      ...plan,
      refused: [...refused, `đã có hồ sơ «${name}» ở ${same.path}: sửa thẳng hồ sơ ấy.`],
    };

  const slug = freeSlug(name, details.unit, new Set(profiles.map(({ id }) => id)));
  const path = `${folder}/${slug}.md`;
  const files = new Map<number, string>();
  for (const [index, { contentType }] of document.pictures.entries())
    if (shownTypes.test(contentType)) files.set(index, `${slug}-${String(files.size + 1)}.jpg`);
  for (const [index, file] of files) plan.pictures.set(`${folder}/${file}`, index);

  const number = nextNumber(written.get('ledger') ?? [], profiles);
  const ledger = reading.files.find((file) => file.path === ledgerFile)?.text ?? '';
  const fields = draftFields(number, name, details, today);
  plan.texts.set(path, entryText(fields, bodyMarkdown(storyOf(sifted.blocks), files)));
  plan.texts.set(ledgerFile, withLedgerLine(ledger, { number, slug, issuedOn: today }));

  const check = draftFaults(root, reading, {
    texts: plan.texts,
    pictures: [...plan.pictures.keys()],
  });
  // What was said of the document by its place there is not said again by its line in the draft.
  const told = new Set(sifted.refused.map(({ text }) => text));
  refused.push(
    ...[...check.faults.values()]
      .flat()
      .filter(({ problem }) => !told.has(problem))
      .map(faultSentence),
  );
  return { ...plan, refused };
}

/** «BÁO CÁO THÀNH TÍCH năm 2022»: the paper's title. */
const isTitle = (block: Block): boolean =>
  'plain' in block &&
  block.plain.length <= 160 &&
  /^bao-cao(?:-tom-tat)?(?:-thanh-tich.*)?$/.test(slugify(block.plain));

/** Title and name stand in fields of their own. */
const storyOf = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block) => !isTitle(block) && !isNameLine(block));

const draftFields = (
  number: number,
  name: string,
  { kind, unit, year }: Details,
  today: Day,
): Record<string, unknown> => ({
  number,
  status: 'draft',
  kind: kind ?? 'tap-the',
  name,
  origin: 'campaign',
  ...(unit !== undefined && { unit }),
  summary: toSupply('một câu giới thiệu, không quá 30 từ'),
  year: year ?? Number(today.slice(0, 4)),
  ...(kind === 'ca-nhan' && {
    ground: { kind: 'consent', record: toSupply('số phiếu đồng ý, hoặc đổi căn cứ khác') },
  }),
});
