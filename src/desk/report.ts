import { compareVietnamese } from '#lib/vietnamese.ts';
import { faultSentence } from './fault.ts';
import type { Fault } from './fault.ts';

interface Findings {
  faults: readonly Fault[];
  notices?: readonly string[];
}

/** By file as a dictionary would, then from the top of the file to its end. */
export const sortFaults = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => compareVietnamese(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));

/**
 * Everything an officer has to mend, file by file, numbered, with the count at the end; then what was
 * passed over. Empty when there is nothing to say.
 */
export function formatReport({ faults, notices = [] }: Findings): string {
  const lines: string[] = [];
  const files = new Set<string>();
  for (const [index, fault] of sortFaults(faults).entries()) {
    if (!files.has(fault.file)) lines.push(...(files.size > 0 ? [''] : []), fault.file);
    files.add(fault.file);
    lines.push(`  ${String(index + 1)}. ${faultSentence(fault)}`);
  }
  if (faults.length > 0) {
    lines.push(
      '',
      `Có ${String(faults.length)} lỗi trong ${String(files.size)} tệp. ` +
        'Trang chưa được dựng; bản đang chạy (dist) giữ nguyên.',
    );
  }
  if (notices.length > 0) {
    if (lines.length > 0) lines.push('');
    lines.push(...notices.map((notice) => `Lưu ý: ${notice}`));
  }
  return lines.join('\n');
}
