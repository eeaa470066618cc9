import sharp from 'sharp';
import { buildNow } from '#lib/clock.ts';
import { dayAt } from '#lib/dates.ts';
import { readContent } from '#desk/read-content.ts';
import { readWordDocument } from '#desk/word/word-document.ts';
import type { WordDocument } from '#desk/word/blocks.ts';
import { planDraft } from '#desk/word/draft-plan.ts';
import type { DraftPlan } from '#desk/word/draft-plan.ts';
import { writeTogether } from '#desk/write-together.ts';
import type { ImportRequest } from './import-workbook.ts';
import { contentDir } from './project.ts';

const longestSide = 1600; // pixels: what the widest page of the site can use

/** Upright, no larger than needed, and without what the camera wrote into it: place, owner, serial number. */
const cleanPicture = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes)
    .rotate()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 85 })
    .toBuffer();

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line}`)];

const report = (plan: DraftPlan): string =>
  [
    ...[...plan.texts.keys(), ...plan.pictures.keys()].map((path) => `Sẽ ghi content/${path}`),
    ...list(
      'Không đưa vào hồ sơ:',
      plan.leftOut.map(({ place, text }) => `${place}: ${text}`),
    ),
    ...list('Trước khi đăng, cán bộ còn phải bổ sung:', plan.missing),
    ...list('Phải sửa trong tệp Word trước đã:', plan.refused),
  ]
    .join('\n')
    .trim();

async function write(document: WordDocument, { texts, pictures }: DraftPlan): Promise<void> {
  const files = new Map<string, string | Uint8Array>(texts);
  for (const [path, index] of pictures) {
    const picture = document.pictures[index];
    if (picture) files.set(path, await cleanPicture(picture.bytes));
  }
  writeTogether(contentDir, files);
}

/** Shows the draft profile a report would give, and writes it when asked and nothing is refused; false when it is. */
export async function importDocument({ bytes, write: isWanted }: ImportRequest): Promise<boolean> {
  const document = await readWordDocument(bytes).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  });
  if (!document) return false;
  const plan = planDraft(document, {
    root: contentDir,
    reading: await readContent(contentDir),
    today: dayAt(buildNow(process.env)),
  });
  console.log(report(plan));
  if (plan.refused.length > 0) {
    console.error('\nChưa ghi gì vào nội dung.');
    return false;
  }
  if (isWanted) await write(document, plan);
  console.log(
    isWanted
      ? '\nĐã ghi bản nháp. Mở bài ấy trong bàn biên tập, bổ sung các mục trên, rồi đổi Tình trạng thành «Đã đăng».'
      : '\nĐây là xem thử, chưa ghi gì. Thêm --ghi để ghi.',
  );
  return true;
}
