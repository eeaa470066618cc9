import type { CollectionName } from '#schemas/collections.ts';
import { collections } from '#schemas/collections.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';

export type SheetCollection = Extract<CollectionName, 'works' | 'events' | 'profiles'>;

/** A sheet of the workbook: the entries of one collection, a row for each. */
export interface SheetPlan {
  collection: SheetCollection;
  name: string;
  /** The field a person knows an entry by; with the unit it tells one entry from another. */
  title: 'title' | 'name';
  columns: readonly Column[];
}

/** Not a field: the file's name, only for who wants to rename an entry. */
export const slugColumn: Column = {
  path: ['slug'],
  label: 'Đường dẫn',
  hint: 'Để trống khi thêm mới. Khi đổi tên một mục đã có, ghi tên tệp của mục ấy, không kèm .md.',
  kind: 'line',
  isRequired: false,
  isList: false,
};

/** The text under the fields of a file. */
const bodyColumn: Column = {
  path: ['body'],
  label: 'Nội dung câu chuyện',
  hint: 'Mỗi đoạn một dòng (Alt+Enter xuống dòng trong ô).',
  kind: 'text',
  isRequired: false,
  isList: false,
};

/** The ledger gives numbers, never an officer. */
const numberColumn = (column: Column): Column =>
  column.path[0] === 'number'
    ? { ...column, isRequired: false, hint: 'Để trống khi thêm mới: máy lấy số tiếp theo.' }
    : column;

export const sheetPlans: readonly SheetPlan[] = [
  {
    collection: 'works',
    name: 'Công trình',
    title: 'title',
    columns: [...columnsOf(collections.works.schema), slugColumn],
  },
  {
    collection: 'events',
    name: 'Sự kiện',
    title: 'title',
    columns: [...columnsOf(collections.events.schema), slugColumn],
  },
  {
    collection: 'profiles',
    name: 'Gương điển hình',
    title: 'name',
    columns: [...columnsOf(collections.profiles.schema).map(numberColumn), bodyColumn, slugColumn],
  },
];

export const guideSheet = 'Hướng dẫn';
export const listSheet = 'Danh mục';
