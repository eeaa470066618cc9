import { foldVietnamese } from '#lib/vietnamese.ts';
import type { Column } from './columns.ts';
import { blank } from './workbook.ts';
import type { CellContent, SheetContent } from './workbook.ts';

type Cells = SheetContent['rows'][number];

/** Which rows of a sheet, from 0, are the table's own. */
export interface TableEdges {
  first: number;
  /** The row behind the last. */
  end: number;
  /** What the first row below the table says; undefined when nothing stands there. */
  foot: string | undefined;
}

/** Sums, signatures, places and days, recipients: how Vietnamese offices end a table. */
const footWords =
  /^(?:tong cong|tong so|cong$|cong:|nguoi lap|ky,? ghi ro|\(ky|t\.?m\.? |k\.?t\.? |t\.?l\.? |thu truong|chu tich|noi nhan|[^0-9]*,? ?ngay .* thang .* nam)/;

const textOf = (cell: CellContent | undefined): string => (cell?.kind === 'text' ? cell.text : '');

/** «(1) (2) (3)»: a row that only counts the columns. */
function isCount(cells: Cells): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  return (
    filled.length > 2 &&
    filled.every((cell) =>
      cell.kind === 'number'
        ? cell.number > 0 && cell.number < 100
        : /^\(?(?:\d{1,2}|[A-ZĐ])\)?$/.test(textOf(cell)),
    )
  );
}

/**
 * Where a table ends that an office printed and signed: at a row of such words that says too little for an
 * entry, when no whole entry follows.
 */
export function tableEdges(
  { rows }: SheetContent,
  heading: number,
  columns: ReadonlyMap<number, Column>,
): TableEdges {
  const required = [...columns].filter(([, { isRequired }]) => isRequired).map(([index]) => index);
  const missing = (cells: Cells): number =>
    required.filter((index) => (cells[index] ?? blank).kind === 'blank').length;
  const counted = rows[heading + 1];
  const first = heading + (counted && isCount(counted) ? 2 : 1);
  const lastWhole = rows.findLastIndex((cells, index) => index >= first && missing(cells) === 0);
  const wordsOf = (cells: Cells): string | undefined =>
    cells.map(textOf).find((text) => footWords.test(foldVietnamese(text)));
  const end = rows.findIndex(
    (cells, index) =>
      index >= first &&
      index > lastWhole &&
      missing(cells) >= Math.min(2, required.length) &&
      wordsOf(cells) !== undefined,
  );
  return end < 0
    ? { first, end: rows.length, foot: undefined }
    : { first, end, foot: wordsOf(rows[end] ?? [])?.replace(/\s+/g, ' ') };
}
