import { foldVietnamese } from '#lib/vietnamese.ts';
import { privateKind } from '#desk/private-data.ts';
import { leaksIn } from '#lib/private-leaks.ts';
import type { Block, Passage } from './blocks.ts';

export interface Note {
  place: string;
  text: string;
}

export interface Sifted {
  blocks: Block[];
  /** The form's own lines and lines that may not be published: not taken over. */
  leftOut: Note[];
  /** Private things inside running text: nothing comes in before a person has mended it. */
  refused: Note[];
}

/** Letterhead, motto, addressees and signatures belong to the paper, not to the story. */
const ofForm =
  /cong hoa xa hoi chu nghia viet nam|doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc|^noi nhan|^(?:thu truong|dai dien) (?:don vi|tap the)|^xac nhan cua|^nguoi (?:bao cao|viet bao cao|lap bao cao)|^\(?ky(?: ten)?[,)]|^kinh gui|^quy hop,? ngay|ngay\s*[.…\d]*\s*thang\s*[.…\d]*\s*nam\s*[.…\d]*$/;

const isOfForm = (text: string): boolean => ofForm.test(foldVietnamese(text).trim());

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};

/** `Dân tộc: Thái`: what the line is about. */
function privateLabel(text: string): string | undefined {
  const [, label] = /^[\s•*–-]*(?:\d+[.)]\s*)?([^:\n]{2,60}):/.exec(text) ?? [];
  return label === undefined ? undefined : privateKind(label);
}

/** A row of a table whose first cell names something private: `Ngày sinh | 1/1/1980`. */
const privateRow = (row: readonly Passage[]): string | undefined => {
  const first = row[0]?.plain ?? '';
  return row.length > 1 && first.length <= 60 ? privateKind(first.replace(/:\s*$/, '')) : undefined;
};

const leaks = ({ plain, place }: Passage): Note[] =>
  leaksIn(plain).map(({ name, text }) => ({ place, text: `«${text}» trông như ${name}` }));

/** Parts what belongs to the story from the paper's form and from what may never be published of anybody. */
export function sift(blocks: readonly Block[]): Sifted {
  const sifted: Sifted = { blocks: [], leftOut: [], refused: [] };
  const leaveOut = (place: string, text: string, why: string) => {
    sifted.leftOut.push({ place, text: `«${short(text)}» ${why}` });
  };
  for (const block of blocks) {
    if (block.kind === 'picture') sifted.blocks.push(block);
    else if (block.kind === 'table') siftTable(block);
    else if (isOfForm(block.plain)) leaveOut(block.place, block.plain, 'thuộc thể thức văn bản');
    else {
      const kind = privateLabel(block.plain);
      if (kind === undefined) {
        sifted.refused.push(...leaks(block));
        sifted.blocks.push(block);
      } else leaveOut(block.place, block.plain, `ghi ${kind}, không được phép đăng`);
    }
  }
  return sifted;

  function siftTable(table: Extract<Block, { kind: 'table' }>): void {
    const cells = table.rows.flat();
    if (cells.some(({ plain }) => isOfForm(plain))) {
      leaveOut(table.place, cells.map(({ plain }) => plain).join(' '), 'thuộc thể thức văn bản');
      return;
    }
    // A column for something private taints every cell below its heading.
    const columns = (table.rows[0] ?? []).map(({ plain }) => privateKind(plain));
    for (const [index, kind] of columns.entries())
      if (kind !== undefined && table.rows.length > 1 && columns.length > 2)
        leaveOut(
          `${table.place}, cột ${String(index + 1)}`,
          table.rows[0]?.[index]?.plain ?? '',
          `ghi ${kind}, không được phép đăng`,
        );
    const isKept = (column: number): boolean =>
      columns.length <= 2 || columns[column] === undefined;
    const rows = table.rows.flatMap((row) => {
      const kind = privateRow(row) ?? row.map(({ plain }) => privateLabel(plain)).find(Boolean);
      const kept = row.filter((_, column) => isKept(column));
      if (kind === undefined || columns.length > 2) {
        sifted.refused.push(...kept.flatMap(leaks));
        return [kept];
      }
      leaveOut(
        row[0]?.place ?? table.place,
        row.map(({ plain }) => plain).join(' | '),
        `ghi ${kind}, không được phép đăng`,
      );
      return [];
    });
    if (rows.some((row) => row.length > 0)) sifted.blocks.push({ ...table, rows });
  }
}
