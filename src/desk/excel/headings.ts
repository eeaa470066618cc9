import { nearest } from '#lib/nearest.ts';
import { foldVietnamese } from '#lib/vietnamese.ts';
import { privateKind } from '#desk/private-data.ts';
import type { CellFault } from './cells.ts';
import type { Column } from './columns.ts';
import type { CellContent, SheetContent } from './workbook.ts';

/** Where the columns of the plan stand in a sheet. */
export interface Headings {
  /** The row of the headings, from 0. */
  row: number;
  /** Index of a column in the sheet → what it holds. */
  columns: ReadonlyMap<number, Column>;
  faults: readonly { column: number | undefined; fault: CellFault }[];
  /** Whether every column is there that no row can do without. */
  isComplete: boolean;
}

/** Titles and dates that offices write above a table. */
const mostRowsAbove = 15;

/** Ordinal numbers, which every Vietnamese table begins with. */
const ordinal = /^(?:stt|tt|so tt|so thu tu)$/;

const likeness = (heading: string): string =>
  foldVietnamese(heading)
    .replace(/\(.*?\)|\*/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const textOf = (cell: CellContent | undefined): string => (cell?.kind === 'text' ? cell.text : '');

const namesOf = ({ label }: Column): string[] => {
  const last = label.split(' › ').at(-1) ?? label;
  return last === label ? [label] : [label, last];
};

/** A short name that several columns share names none of them. */
function columnsByName(columns: readonly Column[]): Map<string, Column> {
  const counted = Map.groupBy(
    columns.flatMap((column) => namesOf(column).map((name) => ({ name: likeness(name), column }))),
    ({ name }) => name,
  );
  const byName = new Map<string, Column>();
  for (const [name, group] of counted) {
    const proper = group.find(({ column }) => likeness(column.label) === name);
    const only = group.length === 1 ? group[0] : proper;
    if (only) byName.set(name, only.column);
  }
  return byName;
}

/** Finds the row of headings and what each column holds; undefined when no row names the title of an entry. */
export function findHeadings(
  { rows }: SheetContent,
  columns: readonly Column[],
): Headings | undefined {
  const byName = columnsByName(columns);
  const known = (row: readonly CellContent[]): number =>
    row.filter((cell) => byName.has(likeness(textOf(cell)))).length;
  const best = rows
    .slice(0, mostRowsAbove)
    .map((row, index) => ({ index, count: known(row) }))
    .reduce((a, b) => (b.count > a.count ? b : a), { index: -1, count: 1 });
  const heads = rows[best.index];
  if (!heads) return undefined;

  const found = new Map<number, Column>();
  const faults: { column: number | undefined; fault: CellFault }[] = [];
  const width = Math.max(...rows.slice(best.index).map((row) => row.length));
  for (let index = 0; index < width; index += 1) {
    const heading = textOf(heads[index]);
    const column = byName.get(likeness(heading));
    if (column && ![...found.values()].includes(column)) found.set(index, column);
    else if (column)
      faults.push({
        column: index,
        fault: { problem: `cột «${heading}» có hai lần`, mend: 'Xóa bớt một cột.' },
      });
    else if (heading === '') {
      if (rows.slice(best.index + 1).some((row) => (row[index]?.kind ?? 'blank') !== 'blank'))
        faults.push({
          column: index,
          fault: { problem: 'cột có chữ mà không có tên', mend: 'Ghi tên cột, hoặc xóa cả cột.' },
        });
    } else if (!ordinal.test(likeness(heading)))
      faults.push({ column: index, fault: strangeHeading(heading, columns, found) });
  }
  const missing = columns.filter(
    (column) => column.isRequired && ![...found.values()].includes(column),
  );
  faults.push(...missing.map(({ label }) => ({ column: undefined, fault: missingColumn(label) })));
  return { row: best.index, columns: found, faults, isComplete: missing.length === 0 };
}

const missingColumn = (label: string): CellFault => ({
  problem: `thiếu cột «${label}»`,
  mend: 'Thêm cột này theo bảng mẫu (npm run template).',
});

function strangeHeading(
  heading: string,
  columns: readonly Column[],
  found: ReadonlyMap<number, Column>,
): CellFault {
  const kind = privateKind(heading);
  if (kind !== undefined)
    return {
      problem: `cột «${heading}» ghi ${kind}, là dữ liệu riêng tư không được phép đăng`,
      mend: 'Xóa hẳn cột này khỏi bảng.',
    };
  const free = columns.filter((column) => ![...found.values()].includes(column));
  const suggestion = nearest(
    heading,
    free.map(({ label }) => label),
  );
  return {
    problem: `không có cột «${heading}» trong bảng mẫu`,
    ...(suggestion === undefined
      ? { mend: 'Sửa tên cột theo bảng mẫu (npm run template), hoặc xóa cột.' }
      : { suggestion }),
  };
}
