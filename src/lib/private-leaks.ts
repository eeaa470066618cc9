import { foldVietnamese } from './vietnamese.ts';

export interface Leak {
  /** What it looks like: «số căn cước». */
  name: string;
  /** As it stands in the text. */
  text: string;
  index: number;
}

const day = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}`;
const dayInWords = String.raw`\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+(?:19|20)\d{2}`;
const label = (words: string): RegExp =>
  new RegExp(String.raw`(?:^|[\n|;])[\s*_>•–-]*(?:${words})[*_\s]*[:|]`, 'g');

/** Read in folded text: people type with and without marks. What a pattern means is all of it or its one group. */
const leaks: readonly { name: string; pattern: RegExp }[] = [
  {
    name: 'số điện thoại di động',
    pattern: /(?:^|[^\d.,])((?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8})(?![\d]|[.,]\d)/g,
  },
  // Twelve digits begin with 0 (the province); nine digits are an old card, unless money is counted.
  {
    name: 'số căn cước hoặc chứng minh nhân dân',
    pattern:
      /(?:^|[^\d.,/-])(0\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}|\d{9})(?![\d/]|[.,-]\d|\s*(?:dong|d|vnd|m2|kg|tan)\b)/g,
  },
  {
    name: 'ngày sinh đầy đủ',
    pattern: new RegExp(
      String.raw`\b(?:sinh(?: ngay)?|ngay sinh|sn)[:,]?\s*(?:ngay\s+)?(?:${day}|${dayInWords})`,
      'g',
    ),
  },
  { name: 'dòng ghi dân tộc', pattern: label('dan toc') },
  { name: 'dòng ghi tôn giáo', pattern: label('ton giao|tin nguong') },
  { name: 'dòng ghi việc vào Đảng', pattern: label('dang vien|ngay vao dang') },
  { name: 'dòng ghi sức khỏe', pattern: label('suc khoe|tinh trang suc khoe|benh tat') },
  { name: 'dòng ghi hộ nghèo', pattern: label('ho ngheo|ho can ngheo|dien ho|hoan canh') },
  {
    name: 'dòng ghi giấy tờ tùy thân',
    pattern: label(
      '(?:so )?(?:cccd|cmnd|cmt|can cuoc(?: cong dan)?|chung minh (?:nhan dan|thu)|ho chieu)',
    ),
  },
  {
    name: 'dòng ghi địa chỉ nhà',
    pattern: label('dia chi(?: nha(?: rieng)?)?|noi o|cho o|ho khau(?: thuong tru)?|thuong tru'),
  },
  { name: 'dòng ghi số điện thoại', pattern: label('sdt|so dien thoai|dien thoai|di dong|zalo') },
  { name: 'dòng ghi ngày sinh', pattern: label('ngay sinh|sinh ngay|ngay thang nam sinh') },
];

/** The address of a link says nothing of a person, and is full of numbers. */
const withoutAddresses = (text: string): string =>
  text.replace(/\]\([^)\n]*\)|https?:\/\/\S+/g, (address) => ' '.repeat(address.length));

/** Every pattern above needs a digit or the sign that ends a label: most texts are done with one look. */
const mayLeak = /[\d:|]/;

/** Things in a text that look like somebody's private data. */
export function leaksIn(text: string): Leak[] {
  if (!mayLeak.test(text)) return [];
  const composed = withoutAddresses(text.normalize('NFC'));
  const folded = foldVietnamese(composed);
  return leaks.flatMap(({ name, pattern }) =>
    [...folded.matchAll(pattern)].map(({ 0: all, 1: meant = all, index }) => {
      const end = index + all.length;
      const start = end - meant.trimStart().length;
      return {
        name,
        text: composed.slice(start, end).replace(/^[\s|;*_>•–-]+|[\s|:*_]+$/g, ''),
        index: start,
      };
    }),
  );
}
