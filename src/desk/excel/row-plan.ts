import type { Day } from '#lib/dates.ts';
import type { Written } from './finders.ts';
import type { ImportedEntry } from './import-record.ts';
import type { Row } from './sheet-rows.ts';

export type Outcome = 'new' | 'changed' | 'unchanged' | 'refused';

export interface RowPlan {
  sheet: string;
  row: Row;
  title: string;
  outcome: Outcome;
  path: string | undefined;
  changed: readonly string[];
  kept: readonly string[];
}

/** The content as it stands, and what the import makes of it; `texts` and `record` grow row by row. */
export interface Setting {
  written: Written;
  today: Day;
  overwrite: boolean;
  /** The number the next new profile gets. */
  nextNumber: number;
  texts: Map<string, string>;
  record: Map<string, ImportedEntry>;
  textOf: (path: string) => string | undefined;
}
