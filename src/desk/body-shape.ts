import { lineOf } from './body-nodes.ts';
import type { BodyFault, Node } from './body-nodes.ts';
import type { WrittenEntry } from './read-entries.ts';

/** Headings that break the page's outline, and lines that turn into code by their indent. */
export function shapeFaults(nodes: readonly Node[], entry: WrittenEntry): BodyFault[] {
  const faults: BodyFault[] = [];
  let depth: number | undefined;
  for (const node of nodes) {
    const line = lineOf(node, entry);
    if (node.type === 'code')
      faults.push({
        problem: 'dòng thụt vào bằng Tab hoặc bốn dấu cách sẽ hiện thành khung mã lệnh',
        mend: 'Xóa khoảng trống ở đầu dòng.',
        line,
      });
    if (node.type !== 'heading' || node.depth === undefined) continue;
    if (node.depth === 1)
      faults.push({
        problem: 'tiêu đề lớn nhất (#) đã dành cho tên trang',
        mend: 'Dùng ## cho đề mục đầu tiên trong bài.',
        line,
      });
    else if (depth !== undefined && node.depth > depth + 1)
      faults.push({
        problem: `đề mục nhảy từ cấp ${String(depth)} xuống cấp ${String(node.depth)}`,
        mend: `Dùng ${'#'.repeat(depth + 1)} cho đề mục này.`,
        line,
      });
    depth = node.depth;
  }
  return faults;
}
