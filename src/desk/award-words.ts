import { foldVietnamese } from '#lib/vietnamese.ts';

/** Words that say somebody was honoured by an authority. */
const words: readonly string[] = [
  'giấy khen',
  'bằng khen',
  'huân chương',
  'huy chương',
  'kỷ niệm chương',
  'kỉ niệm chương',
  'cờ thi đua',
  'danh hiệu',
  'chiến sĩ thi đua',
  'chiến sỹ thi đua',
  'lao động tiên tiến',
  'lao động xuất sắc',
  'anh hùng lao động',
  'nghệ nhân ưu tú',
  'nghệ nhân nhân dân',
  'nhà giáo ưu tú',
  'nhà giáo nhân dân',
  'thầy thuốc ưu tú',
  'thầy thuốc nhân dân',
];

const patterns = words.map((word) => ({
  word,
  pattern: new RegExp(
    String.raw`(?<![a-z0-9])${foldVietnamese(word).replaceAll(' ', String.raw`\s+`)}(?![a-z0-9])`,
    'g',
  ),
}));

/** All letters without a mark: somebody types without, or it is another language. */
const isUnmarked = (text: string): boolean => /^[\x20-\x7E\s]*$/.test(text);

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/**
 * The first award word of a text, with or without marks, as it stands there. With other marks it is other
 * words: «có thi đua» is no «cờ thi đua».
 */
export function awardWordIn(text: string): { found: string; index: number } | undefined {
  const composed = text.normalize('NFC');
  const folded = foldVietnamese(composed);
  const hits = patterns.flatMap(({ word, pattern }) =>
    [...folded.matchAll(pattern)]
      .map(({ 0: match, index }) => ({ found: composed.slice(index, index + match.length), index }))
      .filter(({ found }) => plain(found) === word || isUnmarked(found)),
  );
  return hits.toSorted((a, b) => a.index - b.index)[0];
}
