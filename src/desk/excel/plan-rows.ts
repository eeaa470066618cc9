import { collections } from '#schemas/collections.ts';
import { freeSlug } from '#desk/free-slug.ts';
import type { WrittenEntry } from '#desk/read-entries.ts';
import { addEntry, changeEntry } from './row-changes.ts';
import { identityOf, matcher } from './row-match.ts';
import type { RowPlan, Setting } from './row-plan.ts';
import { columnNamed, textIn, valueOf } from './row-values.ts';
import type { Row, SheetFault } from './sheet-rows.ts';
import type { SheetPlan } from './sheets.ts';

/** Decides for each row what becomes of it. Rows with a fault in their cells only count as refused. */
export function planRows(
  plan: SheetPlan,
  rows: readonly Row[],
  faulty: ReadonlySet<number | undefined>,
  setting: Setting,
): { rows: RowPlan[]; faults: SheetFault[] } {
  const { folder } = collections[plan.collection].place;
  const entries = setting.written.get(plan.collection) ?? [];
  const match = matcher(plan, folder, entries, new Map(setting.record));
  const slugs = new Set(entries.map(({ id }) => id));
  const seen = new Map<string, number>();
  const faults: SheetFault[] = [];
  const planned = rows.map((row): RowPlan => {
    const title = textIn(row, plan.title) || '(chưa có tên)';
    const refused: RowPlan = {
      ...{ sheet: row.at(undefined).sheet, row, title },
      ...{ outcome: 'refused', path: undefined, changed: [], kept: [] },
    };
    const refuse = (...own: SheetFault[]): RowPlan => {
      faults.push(...own);
      return refused;
    };
    if (faulty.has(row.row)) return refused;
    const found = match(row);
    if (found.kind === 'fault') return refuse(found.fault);
    const key = found.kind === 'found' ? found.entry.path : identityOf(row, plan);
    const earlier = seen.get(key);
    seen.set(key, row.row);
    if (earlier !== undefined) return refuse(doubled(row, plan, earlier));
    if (found.kind === 'removed' && !setting.overwrite)
      return refuse(removed(row, plan, found.path));
    if (found.kind !== 'found') {
      const slug = freeSlug(title, valueOf(row, 'unit'), slugs);
      slugs.add(slug);
      return { ...refused, ...addEntry(row, plan, `${folder}/${slug}.md`, setting) };
    }
    if (found.entry.input['status'] === 'withdrawn') return refuse(withdrawn(row, found.entry));
    return { ...refused, ...changeEntry(row, plan, found.entry, setting, faults) };
  });
  return { rows: planned, faults };
}

const doubled = (row: Row, plan: SheetPlan, earlier: number): SheetFault => ({
  ...row.at(columnNamed(row, plan.title)),
  problem: `trùng với dòng ${String(earlier)}: cùng tên, cùng đơn vị`,
  mend: 'Xóa một dòng, hoặc ghi tên cho khác nhau.',
});

const removed = (row: Row, plan: SheetPlan, path: string): SheetFault => ({
  ...row.at(columnNamed(row, plan.title)),
  problem: `mục này đã nhập thành ${path}, rồi tệp ấy bị xóa tay`,
  mend: 'Xóa dòng này khỏi bảng, hoặc thêm --ghi-de để nhập lại.',
});

const withdrawn = (row: Row, entry: WrittenEntry): SheetFault => ({
  ...row.at(undefined),
  problem: `hồ sơ số ${String(entry.input['number'])} đã rút, bảng không được sửa hồ sơ đã rút`,
  mend: 'Xóa dòng này khỏi bảng.',
});
