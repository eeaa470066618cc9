// `npm run import -- dang-ky.xlsx` or `bao-cao.docx`: shows what would come into the content; `--ghi` writes it.
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { finishWriting } from '#desk/write-together.ts';
import { importDocument } from './import-document.ts';
import { importWorkbook } from './import-workbook.ts';
import { callerFolder, contentDir, requireNode24 } from './project.ts';
import { requireSettings } from './settings.ts';

requireNode24();
requireSettings();

const usage = `Cách dùng:
  npm run import -- dang-ky.xlsx          xem thử bảng đăng ký (Excel, LibreOffice)
  npm run import -- dang-ky.xlsx --ghi    ghi vào nội dung khi không còn lỗi
  npm run import -- dang-ky.xlsx --ghi --ghi-de   lấy theo bảng cả ở chỗ đã sửa tay
  npm run import -- bao-cao.docx [--ghi]  báo cáo thành tích thành bản nháp hồ sơ gương`;

const otherKind =
  'Chỉ nhập được tệp .xlsx, .xlsm, .xls, .ods và .docx. Tệp kiểu khác (.csv, .txt, .xlsb, .doc): ' +
  'mở bằng Excel hoặc Word, chọn «Lưu thành», lấy kiểu .xlsx hoặc .docx, rồi nhập tệp vừa lưu.';

const flags = new Set(['--ghi', '--ghi-de']);
const words = process.argv.slice(2);
const [name, ...others] = words.filter((word) => !word.startsWith('--'));
const strange = words.filter((word) => word.startsWith('--') && !flags.has(word));

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

if (name === undefined || others.length > 0) stop(usage);
if (strange.length > 0) stop(`Không có lựa chọn ${strange.join(', ')}.\n${usage}`);
const file = resolve(callerFolder, name ?? '');
if (!existsSync(file)) stop(`Không thấy tệp ${file}.`);
if (finishWriting(contentDir)) console.log('Đã ghi nốt lần nhập trước bị ngắt giữa chừng.');

const request = {
  bytes: readFileSync(file),
  write: words.includes('--ghi'),
  overwrite: words.includes('--ghi-de'),
};
const kinds: Readonly<Record<string, (one: typeof request) => Promise<boolean>>> = {
  '.xlsx': importWorkbook,
  '.xlsm': importWorkbook,
  '.xls': importWorkbook,
  '.ods': importWorkbook,
  '.docx': importDocument,
};
const importFile = kinds[extname(file).toLowerCase()];
if (!importFile) stop(`${otherKind}\n${usage}`);
else if (!(await importFile(request))) process.exitCode = 1;
