/** A value of the open data; undefined where the content says nothing. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** `partial-date` is a day, a month or a year: as much as the source says. */
export type ColumnType =
  'text' | 'integer' | 'boolean' | 'date' | 'partial-date' | 'address' | 'list';

/** A column as the data dictionary describes it. */
export interface ColumnHead {
  /** Vietnamese without marks, words joined by `_`. */
  name: string;
  label: string;
  type: ColumnType;
  meaning: string;
  /** Every word that may stand in it, where they are few. */
  options?: readonly string[];
  /** Shown while no row has a value of its own. */
  example?: string;
}

/** A column of the rows it is read from: it feeds page, CSV, JSON and dictionary alike. */
export interface Column<Row> extends ColumnHead {
  cell: (row: Row) => Cell;
}

export interface Table {
  /** Its file: `cong-trinh` for `cong-trinh.csv`. */
  name: string;
  title: string;
  description: string;
  /** The column that tells rows apart, where there is one. */
  key?: string;
  columns: readonly ColumnHead[];
  rows: readonly (readonly Cell[])[];
}

/** Fills a table: one line for each row, one cell for each column. */
export const tableOf = <Row>(
  about: Pick<Table, 'name' | 'title' | 'description' | 'key'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table => ({
  ...about,
  columns,
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** Between the items of a list in one cell. */
export const listDelimiter = '; ';

export const booleanWords = { true: 'có', false: 'không' } as const;

/** A value as a CSV file and a reader have it. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? booleanWords.true : booleanWords.false;
  if (typeof cell === 'object') return cell.join(listDelimiter);
  return cell === undefined ? '' : String(cell);
}

/** The first value that stands in column `index`, else the example or the first option of the column itself. */
export function exampleOf(table: Table, index: number): string | undefined {
  const row = table.rows.find((cells) => cellText(cells[index]) !== '');
  const column = table.columns[index];
  return row ? cellText(row[index]) : (column?.example ?? column?.options?.[0]);
}
