/** The pieces the plan does not number, as `<!-- can-cu -->` above them names them. */
const pieces: ReadonlyMap<string, string> = new Map([
  ['dau-van-ban', 'Đầu văn bản'],
  ['can-cu', 'Căn cứ'],
  ['mo-dau', 'Mở đầu'],
  ['ket', 'Kết'],
  ['noi-nhan', 'Nơi nhận'],
  ['chu-ky', 'Chữ ký'],
]);

export const pieceIds: readonly string[] = [...pieces.keys()];

export interface ClauseName {
  label: string;
  code: string;
  parentId?: string;
}

/** How a place of the plan is cited in Vietnamese, told from its anchor alone. */
export function nameOf(id: string): ClauseName {
  const part = /^(?<owner>.+)-(?<kind>gach|doan)-(?<count>\d+)$/.exec(id)?.groups;
  if (part?.['owner'] !== undefined && part['count'] !== undefined) {
    const owner = nameOf(part['owner']);
    const isDash = part['kind'] === 'gach';
    return {
      label: `${isDash ? 'gạch đầu dòng thứ' : 'đoạn'} ${part['count']} ${owner.label}`,
      code: `${owner.code} ${isDash ? 'gạch' : 'đoạn'} ${part['count']}`,
      parentId: part['owner'],
    };
  }
  const piece = pieces.get(id);
  if (piece !== undefined) return { label: `phần ${piece}`, code: piece };

  const [section = '', number, letter] = id.split('-');
  const roman = section.toUpperCase();
  if (number === undefined) return { label: `mục ${roman}`, code: roman };
  const clause = `${roman}.${number}`;
  if (letter === undefined) return { label: `mục ${clause}`, code: clause, parentId: section };
  return {
    label: `điểm ${letter} mục ${clause}`,
    code: `${clause}.${letter}`,
    parentId: `${section}-${number}`,
  };
}
