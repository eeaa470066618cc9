import { formatDay, parseDay } from '#lib/dates.ts';
import type { Day } from '#lib/dates.ts';
import type { Fault } from '#desk/fault.ts';
import type { Column } from './columns.ts';
import type { Finder } from './name-finder.ts';
import { dayOfSerial } from './workbook.ts';
import type { CellContent } from './workbook.ts';

export type CellFault = Pick<Fault, 'problem' | 'mend' | 'suggestion'>;

/** A value for the entry; undefined when the cell says nothing. */
export type CellReading = { value: unknown } | { fault: CellFault };

/** How names in a column are looked up: by the collection or the list of choices it refers to. */
export type Finders = (column: Column) => Finder | undefined;

const dayInWords = /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;

/** As a day stands in a «Strict Open XML Spreadsheet», and in text that programs export. */
const dayWithTime = /^(\d{4}-\d{2}-\d{2})T[\d:.]+Z?$/;

/** Days as people write them; what is no day stays as it is, for the schema to speak of. */
function dayText(cell: string): string {
  const text = cell.replace(dayWithTime, '$1');
  const bare = text.replace(/\s*([/.-])\s*/g, '$1');
  const worded = dayInWords.exec(text);
  const written = worded ? worded.slice(1).join('/') : bare.replace(/^ngày\s+/iu, '');
  return parseDay(written) ?? written;
}

/** Serial numbers of the years 1954–2064: nobody writes such a number for a year or a day. */
const looksLikeSerial = (number: number): boolean => number > 20_000 && number < 60_000;

/** A year typed into a cell that shows days: 2023 shows as 15/7/1905. */
const looksLikeYear = (day: Day): boolean => day >= '1905-03-14' && day <= '1905-09-29';

/** A time typed into such a cell falls on the day before Excel's calendar begins. */
const isOnlyTime = (day: Day): boolean => day < '1900-01-01';

/** `19-4-23`: nobody can be sure of the century, but everybody means this one. */
function shortYear(text: string): CellFault | undefined {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})$/.exec(text) ?? [];
  const meant = parseDay(`${date}/${month}/20${year}`);
  return (
    meant && {
      problem: `«${text}» chỉ ghi hai chữ số của năm`,
      suggestion: formatDay(meant),
      mend: 'Gõ đủ bốn chữ số của năm.',
    }
  );
}

function readDay(cell: CellContent, isPartial: boolean): CellReading {
  const short = cell.kind === 'text' ? shortYear(cell.text) : undefined;
  if (short) return { fault: short };
  if (cell.kind === 'day' && isOnlyTime(cell.day))
    return { fault: { problem: 'ô này chỉ có giờ, không có ngày', mend: 'Gõ đủ ngày/tháng/năm.' } };
  if (cell.kind === 'day' && looksLikeYear(cell.day))
    return {
      fault: {
        problem: `ô này hiện ngày ${formatDay(cell.day)}, có lẽ vì chỉ gõ một năm`,
        mend: 'Gõ đủ ngày/tháng/năm.',
      },
    };
  if (cell.kind === 'day') return { value: cell.day };
  if (cell.kind === 'text') return { value: dayText(cell.text) };
  if (cell.kind === 'number' && looksLikeSerial(cell.number))
    return {
      fault: {
        problem: `ô này hiện số ${String(cell.number)} thay vì ngày`,
        mend: 'Chọn ô, đặt kiểu hiện là Ngày (Date) dd/mm/yyyy.',
        suggestion: formatDay(dayOfSerial(cell.number)),
      },
    };
  return isPartial || cell.kind !== 'number'
    ? { value: plainText(cell) }
    : { value: String(cell.number) };
}

/** A cell as the text a person sees in it. */
function plainText(cell: CellContent): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'day':
      return formatDay(cell.day);
    case 'yes-no':
      return cell.isYes ? 'Có' : 'Không';
    default:
      return '';
  }
}

const yes = /^(?:có|co|x|đúng|dung|true|1)$/iu;
const no = /^(?:không|khong|sai|false|0)$/iu;

function readYesNo(cell: CellContent): CellReading {
  const text = plainText(cell);
  if (yes.test(text)) return { value: true };
  if (no.test(text)) return { value: false };
  return { fault: { problem: `«${text}» không phải Có hay Không`, mend: 'Ghi Có hoặc Không.' } };
}

function readNumber(cell: CellContent): CellReading {
  if (cell.kind === 'number') return { value: cell.number };
  const text = plainText(cell).replace(/^năm\s+/iu, '');
  return /^\d+$/.test(text)
    ? { value: Number(text) }
    : { fault: { problem: `«${text}» không phải một số`, mend: 'Chỉ ghi chữ số.' } };
}

const faultOf = (found: { problem: string; suggestion?: string }, column: Column): CellFault => {
  const choices = Object.values(column.options ?? {});
  const mend =
    found.suggestion === undefined && choices.length > 0
      ? { mend: `Chọn một trong: ${choices.join(', ')}.` }
      : {};
  return { ...found, ...mend };
};

function readName(text: string, column: Column, find: Finder): CellReading {
  const found = find(text);
  return 'value' in found ? { value: found.value } : { fault: faultOf(found, column) };
}

/** Names in a cell: by semicolons or lines; by commas only where the whole is no name itself. */
function readList(text: string, column: Column, find: Finder | undefined): CellReading {
  const parts = (mark: RegExp, from: string) =>
    from
      .split(mark)
      .map((part) => part.trim())
      .filter(Boolean);
  const values: string[] = [];
  for (const part of parts(/[;\n]/, text)) {
    const whole = find?.(part);
    if (whole && 'value' in whole) {
      values.push(whole.value);
      continue;
    }
    for (const piece of parts(/,/, part)) {
      const reading = find ? readName(piece, column, find) : { value: piece };
      if ('fault' in reading) return reading;
      values.push(String(reading.value));
    }
  }
  return { value: values };
}

/** What a cell says for its column. */
export function readCell(cell: CellContent, column: Column, finders: Finders): CellReading {
  if (cell.kind === 'blank') return { value: undefined };
  if (cell.kind === 'broken')
    return { fault: { problem: cell.problem, mend: 'Gõ thẳng giá trị vào ô.' } };
  const find = finders(column);
  if (column.isList) return readList(plainText(cell), column, find);
  switch (column.kind) {
    case 'day':
      return readDay(cell, false);
    case 'partial-day':
      return readDay(cell, true);
    case 'number':
      return readNumber(cell);
    case 'yes-no':
      return readYesNo(cell);
    default:
      return find ? readName(plainText(cell), column, find) : { value: plainText(cell) };
  }
}
