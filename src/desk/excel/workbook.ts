import { EncryptedFileError, read } from 'hucre';
import type { CellValue, Sheet } from 'hucre';
import { dayAt, startOf } from '#lib/dates.ts';
import type { Day } from '#lib/dates.ts';
import { normaliseText } from '#lib/officer-text.ts';
import { unpackedSize } from '#desk/packed-size.ts';

/** What stands in a cell; a formula counts for the result Excel last showed. */
export type CellContent =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'day'; day: Day }
  | { kind: 'yes-no'; isYes: boolean }
  | { kind: 'broken'; problem: string };

export interface SheetContent {
  name: string;
  /** Row 1 of the sheet is `rows[0]`. */
  rows: readonly (readonly CellContent[])[];
}

export const blank: CellContent = { kind: 'blank' };

const largestFile = 20_000_000; // bytes; a register of 5,000 rows is under one million

const largestUnpacked = 300_000_000; // bytes; a small file may hide far more than memory holds

/** Excel keeps a day as midnight without a time zone. */
function dayOf(date: Date): CellContent {
  if (Number.isNaN(date.getTime())) return { kind: 'broken', problem: 'ô này ghi một ngày hỏng' };
  const [day = ''] = date.toISOString().split('T');
  return { kind: 'day', day: day as Day };
}

const errorValue = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

function contentOf(value: CellValue | undefined): CellContent {
  if (value === null || value === undefined) return blank;
  if (value instanceof Date) return dayOf(value);
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'yes-no', isYes: value };
  const text = normaliseText(value).trim();
  if (errorValue.test(text))
    return { kind: 'broken', problem: `công thức trong ô báo lỗi ${text}` };
  return text === '' ? blank : { kind: 'text', text };
}

function sheetContent({ name, rows, cells, merges }: Sheet): SheetContent {
  // The old kind, .xls, leaves holes where rows are blank.
  const lines: readonly (readonly CellValue[] | undefined)[] = rows;
  const content = Array.from(lines, (row) => Array.from(row ?? [], contentOf));
  for (const [place, cell] of cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const line = content[row];
    if (cell.formula !== undefined && line && (line[column] ?? blank).kind === 'blank')
      line[column] = { kind: 'broken', problem: 'ô này là công thức chưa có kết quả' };
  }
  // A cell merged downwards (one unit beside its five works) speaks for every row it covers.
  for (const { startRow, endRow, startCol, endCol } of merges ?? []) {
    if (startCol !== endCol) continue;
    const top = content[startRow]?.[startCol] ?? blank;
    for (const row of content.slice(startRow + 1, endRow + 1)) row[startCol] = top;
  }
  return { name: normaliseText(name).trim(), rows: content };
}

/**
 * Reads a workbook of Excel or LibreOffice (.xlsx, .xls, .ods), whichever calendar (1900, 1904) it counts by.
 * @throws Error with a sentence for an officer, when it cannot be read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetContent[]> {
  if (bytes.length > largestFile || unpackedSize(bytes) > largestUnpacked)
    throw new Error('Tệp lớn quá. Hãy xóa bớt ảnh và trang tính không cần, rồi lưu lại.');
  try {
    const { sheets } = await read(bytes);
    return sheets.filter((sheet) => !sheet.veryHidden).map(sheetContent);
  } catch (error) {
    throw new Error(
      error instanceof EncryptedFileError
        ? 'Tệp có đặt mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.'
        : 'Không đọc được tệp này. Hãy mở bằng Excel, bỏ mật khẩu nếu có, chọn «Lưu thành» kiểu «Excel Workbook (.xlsx)», rồi nhập tệp vừa lưu.',
      { cause: error },
    );
  }
}

/** The day Excel means by a bare number in the calendar from 1900: 45035 is 19/4/2023. */
export const dayOfSerial = (serial: number): Day =>
  dayAt(new Date(startOf('1899-12-30') + serial * 86_400_000));

/** `A`, `Z`, `AA`: the letters Excel names a column with; the first column is 0. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));
