// `npm run template [-- file.xlsx]`: the empty workbook for the register of works, events and exemplars.
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writtenEntries } from '#desk/draft-content.ts';
import { templateWorkbook } from '#desk/excel/template.ts';
import { readContent } from '#desk/read-content.ts';
import { typedPath } from './disk-words.ts';
import { callerFolder, contentDir, requireNode24, shortPath } from './project.ts';

requireNode24();

const file = resolve(callerFolder, process.argv[2] ?? 'dang-ky.xlsx');
if (existsSync(file)) {
  console.error(
    `Đã có tệp ${shortPath(file)}. Hãy chọn tên khác, ví dụ: npm run template -- dang-ky-moi.xlsx`,
  );
  process.exit(1);
}
const { files } = await readContent(contentDir);
writeFileSync(file, await templateWorkbook(writtenEntries(files)));
console.log(
  `Đã ghi bảng mẫu ${shortPath(file)}.\n` +
    `Điền xong, xem thử bằng: npm run import -- ${typedPath(shortPath(file))}`,
);
