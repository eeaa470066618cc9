import { faultSentence } from '#desk/fault.ts';
import type { ImportPlan, PlannedRow } from './import-plan.ts';
import type { Outcome } from './row-plan.ts';
import type { SheetFault } from './sheet-rows.ts';

const outcomeWords: Readonly<Record<Outcome, string>> = {
  new: 'mới',
  changed: 'thay đổi',
  unchanged: 'không đổi',
  refused: 'từ chối',
};

const outcomes = Object.keys(outcomeWords) as Outcome[];

/** `Trang tính «Công trình», dòng 7, cột C (Đơn vị đăng ký): …` */
export function sheetFaultSentence(fault: SheetFault): string {
  const { sheet, row, column, heading, problem, mend, suggestion } = fault;
  const place = [
    `trang tính «${sheet}»`,
    row === undefined ? '' : `dòng ${String(row)}`,
    column === undefined ? '' : `cột ${column}${heading === undefined ? '' : ` (${heading})`}`,
  ];
  return faultSentence({
    ...{ file: '', field: '', label: place.filter(Boolean).join(', '), problem },
    ...(mend !== undefined && { mend }),
    ...(suggestion !== undefined && { suggestion }),
  });
}

const count = (rows: readonly PlannedRow[]): string =>
  outcomes
    .map((outcome) => {
      const number = rows.filter((row) => row.outcome === outcome).length;
      return `${String(number)} ${outcomeWords[outcome]}`;
    })
    .join(', ');

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

function rowLine({ row, title, outcome, path, changed, kept }: PlannedRow): string {
  const what = [
    outcome === 'new' ? (path ?? '') : '',
    changed.length > 0 ? `sửa ${changed.join(', ')}` : '',
    kept.length > 0 ? `giữ bản sửa tay: ${kept.join(', ')}` : '',
  ].filter(Boolean);
  return `  ${String(row).padStart(5)}  ${outcomeWords[outcome].padEnd(9)}  ${shortened(title, 48).padEnd(48)}  ${what.join('; ')}`.trimEnd();
}

/** Rows that need no word: they stay as they are. */
const isQuiet = ({ outcome, kept }: PlannedRow): boolean =>
  outcome === 'unchanged' && kept.length === 0;

/** What an import would do, as a table for each sheet, then every fault with its place and mend. */
export function formatImport({ rows, faults, notices }: ImportPlan): string {
  const tables = [...Map.groupBy(rows, ({ sheet }) => sheet)].flatMap(([sheet, own]) => {
    const told = own.filter((row) => !isQuiet(row));
    return [
      `${sheet}: ${count(own)}.`,
      ...(told.length > 0 ? ['   dòng  kết quả    tên', ...told.map(rowLine)] : []),
      '',
    ];
  });
  const told = faults.map((fault, index) => `  ${String(index + 1)}. ${sheetFaultSentence(fault)}`);
  return [
    ...tables,
    ...(told.length > 0 ? ['Cần sửa:', ...told, ''] : []),
    ...notices.map((notice) => `Lưu ý: ${notice}`),
  ]
    .join('\n')
    .trimEnd();
}
