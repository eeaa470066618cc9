/**
 * Words and set phrases that headings of this site often hold. Vietnamese sets a space between
 * the syllables of one word; a line that ends there reads like a stumble.
 */
const compounds = [
  'an ninh',
  'bản chép',
  'báo chí',
  'biểu mẫu',
  'cải cách',
  'cải tiến',
  'câu lạc bộ',
  'chào mừng',
  'chính quyền',
  'chủ tịch',
  'chương trình',
  'con số',
  'công tác',
  'công trình',
  'cộng đồng',
  'cơ quan',
  'dân gian',
  'doanh nghiệp',
  'đăng ký',
  'đặc biệt',
  'điển hình',
  'đính chính',
  'địa bàn',
  'địa phương',
  'đoàn thể',
  'đơn vị',
  'hành chính',
  'hoa văn',
  'hoàn thành',
  'hồ sơ',
  'hội viên',
  'hợp tác xã',
  'kéo dài',
  'kế hoạch',
  'khen thưởng',
  'kinh tế',
  'kỷ niệm',
  'kỹ thuật',
  'lịch sử',
  'múa sạp',
  'nhân dân',
  'nông thôn mới',
  'nội dung',
  'pháo hoa',
  'phát triển',
  'phần việc',
  'phong trào',
  'quốc phòng',
  'quyết định',
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
  'tiết mục',
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
