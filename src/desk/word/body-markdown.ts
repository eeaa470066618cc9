import type { Block, Passage } from './blocks.ts';

/** What stands where only a person can fill in; nothing that holds it may be published. */
export const toSupply = (what: string): string => `(cần bổ sung: ${what})`;

const oneLine = ({ markdown }: Passage): string => markdown.replace(/\s*\n\s*/g, ' ');

function tableMarkdown(rows: readonly (readonly Passage[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = [], ...others] = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column];
      return cell ? oneLine(cell) : '';
    }),
  );
  return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
}

const isTable = (rows: readonly (readonly Passage[])[]): boolean =>
  rows.length > 1 && rows.some((row) => row.length > 1);

/** Two blocks that belong together stand without a blank line between them. */
const isList = (block: Block | undefined): boolean => block?.kind === 'item';

/**
 * The story in Markdown: headings from level 2 without gaps, tables with a head, pictures by file name.
 * @param files file of each picture, by its index; pictures without one are left out
 */
export function bodyMarkdown(blocks: readonly Block[], files: ReadonlyMap<number, string>): string {
  let depth = 1;
  let text = '';
  for (const [index, block] of blocks.entries()) {
    const written = render(block);
    if (written === '') continue;
    if (text !== '') text += isList(block) && isList(blocks[index - 1]) ? '\n' : '\n\n';
    text += written;
  }
  return text;

  function render(block: Block): string {
    switch (block.kind) {
      case 'heading':
        depth = Math.min(Math.max(2, block.level), depth + 1, 4);
        return `${'#'.repeat(depth)} ${oneLine(block)}`;
      case 'paragraph':
        return block.markdown.replace(/\n+/g, '  \n');
      case 'item':
        return `${block.isNumbered ? '1.' : '-'} ${oneLine(block)}`;
      case 'table':
        return isTable(block.rows)
          ? tableMarkdown(block.rows)
          : block.rows
              .flat()
              .map(({ markdown }) => markdown.replace(/\n+/g, '\n\n'))
              .filter(Boolean)
              .join('\n\n');
      case 'picture': {
        const file = files.get(block.index);
        const alt = block.alt || toSupply('tả ảnh cho người không nhìn thấy');
        const caption = toSupply('chú thích. Ảnh: người chụp');
        return file === undefined
          ? ''
          : `![${alt.replace(/[[\]\\\n]/g, ' ')}](${file} "${caption}")`;
      }
    }
  }
}
