import type { DataValidation } from 'hucre';
import type { WrittenEntry } from '#desk/read-entries.ts';
import type { Column } from './columns.ts';
import type { Written } from './finders.ts';
import { helpOf } from './template-guide.ts';
import { listSheet, sheetPlans } from './sheets.ts';
import { columnLetters } from './workbook.ts';

/** Rows made ready for writing. */
export const readyRows = 500;

const namesIn = (entries: readonly WrittenEntry[], key: string): string[] =>
  entries.map(({ input, id }) => {
    const name = input[key];
    return typeof name === 'string' ? name : id;
  });

/** The lists officers choose from: heading → values. */
export function listsOf(written: Written): Map<string, string[]> {
  const units = (written.get('units') ?? []).filter(({ input }) => input['kind'] !== 'xa-moi');
  const themes = (written.get('themes') ?? []).toSorted(
    (a, b) => Number(a.input['order']) - Number(b.input['order']),
  );
  const lists = new Map([
    ['units', namesIn(units, 'fullName')],
    ['themes', namesIn(themes, 'shortTitle')],
    ['yes-no', ['Có', 'Không']],
  ]);
  for (const { columns } of sheetPlans)
    for (const { options } of columns)
      if (options) lists.set(listKey(options), Object.values(options));
  return lists;
}

const listKey = (options: Readonly<Record<string, string>>): string =>
  Object.values(options).join('|');

const listOf = ({ kind, options, references }: Column): string =>
  options ? listKey(options) : kind === 'yes-no' ? kind : (references ?? '');

/** The help a cell shows, and the list it offers. */
export function validationOf(
  column: Column,
  index: number,
  lists: ReadonlyMap<string, readonly string[]>,
): DataValidation {
  const letters = columnLetters(index);
  const help: DataValidation = {
    type: 'custom',
    formula1: 'TRUE',
    range: `${letters}2:${letters}${String(readyRows + 1)}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: (column.label.split(' › ').at(-1) ?? '').slice(0, 32),
    inputMessage: helpOf(column).slice(0, 255),
  };
  const list = [...lists.keys()].indexOf(listOf(column));
  if (list < 0) return help;
  const values = [...lists.values()][list] ?? [];
  const from = columnLetters(list);
  return {
    ...help,
    type: 'list',
    formula1: `'${listSheet}'!$${from}$2:$${from}$${String(values.length + 1)}`,
    showErrorMessage: true,
    // A list of several names is no name of the list: Excel only asks whether it is meant.
    errorStyle: column.isList ? 'warning' : 'stop',
    errorTitle: 'Không có trong danh sách',
    errorMessage: 'Hãy chọn trong danh sách (mũi tên bên phải ô).',
  };
}
