/** How the head and the foot of a paper name its issuer. */
export interface IssuerWords {
  letterhead: readonly string[];
  /** The place before «ngày … tháng … năm …»: a commune's own name, else the district's. */
  place: string;
  signs: readonly string[];
}

/** A commune or township speaks through its People's Committee; any other body under its own name. */
export function issuerWords(issuer: string): IssuerWords {
  const name = issuer.trim();
  const upper = name.toLocaleUpperCase('vi');
  if (name === '')
    return {
      letterhead: ['TÊN CƠ QUAN, ĐƠN VỊ', '……………………'],
      place: '……………',
      signs: ['CHỨC VỤ CỦA NGƯỜI KÝ'],
    };
  const [, commune] = /^(?:xã|thị trấn)\s+(.+)$/iu.exec(name) ?? [];
  return commune === undefined
    ? { letterhead: [upper], place: 'Quỳ Hợp', signs: ['THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ'] }
    : {
        letterhead: ['ỦY BAN NHÂN DÂN', upper],
        place: commune,
        signs: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      };
}
