/**
 * Words and set phrases that headings of this site often hold. Vietnamese sets a space between
 * the syllables of one word; a line that ends there reads like a stumble.
 */
const compounds = [
  'an ninh',
  'báo chí',
  'cải tiến',
  'câu lạc bộ',
  'chào mừng',
  'chính quyền',
  'chủ tịch',
  'chương trình',
  'công trình',
  'cộng đồng',
  'cơ quan',
  'dân gian',
  'doanh nghiệp',
  'đặc biệt',
  'điển hình',
  'đính chính',
  'địa phương',
  'đoàn thể',
  'đơn vị',
  'hành chính',
  'hội viên',
  'hoa văn',
  'hợp tác xã',
  'kế hoạch',
  'khen thưởng',
  'kinh tế',
  'kỷ niệm',
  'kỹ thuật',
  'lịch sử',
  'nhân dân',
  'nội dung thi đua',
  'nông thôn mới',
  'pháo hoa',
  'phát triển',
  'phần việc',
  'quốc phòng',
  'sáng kiến',
  'sáng tạo',
  'sự kiện',
  'thành lập',
  'thành tích',
  'thành viên',
  'thể thao',
  'thi đua',
  'thị trấn',
  'thông tin',
  'thủ trưởng',
  'tiêu biểu',
  'tìm hiểu',
  'tổ chức',
  'văn hóa',
  'xã hội',
];

const compound = new RegExp(`(?<!\\p{L})(?:${compounds.join('|')})(?!\\p{L})`, 'giu');
/** Between the syllables of a proper name, and between a number and what it counts. */
const inName = /(?<=(?<!\p{L})\p{Lu}\p{Ll}+) (?=\p{Lu}\p{Ll})/gu;
const afterNumber = /(?<=(?<![\d/])\d[\d.]*) (?=\p{Ll})/gu;

/** A line may end with a dash, but not begin with one. */
const beforeDash = / (?=[–-] )/g;

const noBreak = '\u00A0';

/** Longer than this, words kept together stick out of a small screen when a reader spreads the letters. */
const longest = 15; // letters

const loosened = (words: string): string =>
  words.length > longest ? words.replaceAll(noBreak, ' ') : words;

/** A heading's text whose lines end between words: names, numbers with their nouns and common words stay whole. */
export const keepWords = (text: string): string =>
  text
    .replace(compound, (word) => word.replaceAll(' ', noBreak))
    .replace(inName, noBreak)
    .replace(afterNumber, noBreak)
    .replace(beforeDash, noBreak)
    .split(' ')
    .map(loosened)
    .join(' ');
