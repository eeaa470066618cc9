import { lineOf, sourceOf, wordsOf } from './body-nodes.ts';
import type { BodyFault, Node } from './body-nodes.ts';
import type { WrittenEntry } from './read-entries.ts';

/** A page leaves out what stands right of a table's last heading. */
function wideRowFaults({ children: rows = [] }: Node, entry: WrittenEntry): BodyFault[] {
  const width = rows[0]?.children?.length ?? 0;
  return rows
    .filter(({ children = [] }) => children.length > width)
    .map((row) => ({
      problem: `hàng này có ${String(row.children?.length ?? 0)} ô mà bảng chỉ có ${String(width)} cột, ô thừa sẽ mất`,
      mend: 'Thêm cột ở hàng tên cột, hoặc bỏ bớt dấu |.',
      line: lineOf(row, entry),
    }));
}

/** A note that no sign in the text leads to is left out of the page. */
function lostNoteFaults(nodes: readonly Node[], entry: WrittenEntry): BodyFault[] {
  const wanted = new Set(
    nodes.filter(({ type }) => type === 'footnoteReference').map(({ identifier }) => identifier),
  );
  return nodes
    .filter(({ type, identifier }) => type === 'footnoteDefinition' && !wanted.has(identifier))
    .map((node) => ({
      problem: `chú thích «[^${node.identifier ?? ''}]» không có chỗ nào trong bài dẫn tới nên sẽ mất`,
      mend: `Ghi [^${node.identifier ?? ''}] ở chỗ cần chú thích, hoặc xóa chú thích.`,
      line: lineOf(node, entry),
    }));
}

/** Headings that break the page's outline or say nothing, lines that turn into code, tables that lose cells. */
export function shapeFaults(nodes: readonly Node[], entry: WrittenEntry): BodyFault[] {
  const faults = lostNoteFaults(nodes, entry);
  let depth: number | undefined;
  for (const node of nodes) {
    const line = lineOf(node, entry);
    if (node.type === 'code')
      faults.push({
        problem:
          'dòng thụt vào bằng Tab hoặc bốn dấu cách, hay đứng giữa hai dòng ```, sẽ hiện thành khung mã lệnh',
        mend: 'Xóa khoảng trống ở đầu dòng, hoặc hai dòng ```.',
        line,
      });
    if (node.type === 'text' && /(?<!\\)\]\(/.test(sourceOf(node, entry)))
      faults.push({
        problem: 'chỗ này định là đường dẫn hoặc ảnh mà chưa thành, người đọc thấy cả dấu ngoặc',
        mend: 'Viết [chữ](địa chỉ): hai ngoặc liền nhau, trong địa chỉ không có dấu cách (thay bằng %20).',
        line,
      });
    if (node.type === 'table') faults.push(...wideRowFaults(node, entry));
    if (node.type !== 'heading' || node.depth === undefined) continue;
    if (wordsOf(node) === '')
      faults.push({
        problem: 'đề mục không có chữ',
        mend: 'Viết tên đề mục sau các dấu #, hoặc xóa dòng này.',
        line,
      });
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
