/**
 * Words of two or three syllables that headings of this site often hold. Vietnamese sets a space between
 * the syllables of one word; a line that ends there reads like a stumble.
 */
const compounds = [
  'báo chí',
  'cải tiến',
  'câu lạc bộ',
  'chào mừng',
  'chương trình',
  'công trình',
  'dân gian',
  'đặc biệt',
  'điển hình',
  'đính chính',
  'đơn vị',
  'hành chính',
  'hội viên',
  'kế hoạch',
  'khen thưởng',
  'kỷ niệm',
  'kỹ thuật',
  'lịch sử',
  'nông thôn mới',
  'pháo hoa',
  'phần việc',
  'sáng kiến',
  'sáng tạo',
  'sự kiện',
  'thành lập',
  'thành tích',
  'thi đua',
  'thị trấn',
  'tiêu biểu',
  'tìm hiểu',
  'văn hóa',
];

const compound = new RegExp(`(?<!\\p{L})(?:${compounds.join('|')})(?!\\p{L})`, 'giu');
/** Between the syllables of a proper name, and between a number and what it counts. */
const inName = /(?<=(?<!\p{L})\p{Lu}\p{Ll}+) (?=\p{Lu}\p{Ll})/gu;
const afterNumber = /(?<=(?<![\d/])\d[\d.]*) (?=\p{Ll})/gu;

/** A line may end with a dash, but not begin with one. */
const beforeDash = / (?=–)/g;

const noBreak = '\u00A0';

/** A heading's text whose lines end between words: names, numbers with their nouns and common words stay whole. */
export const keepWords = (text: string): string =>
  text
    .replace(compound, (word) => word.replaceAll(' ', noBreak))
    .replace(inName, noBreak)
    .replace(afterNumber, noBreak)
    .replace(beforeDash, noBreak);
