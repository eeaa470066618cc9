import { foldVietnamese } from '#lib/vietnamese.ts';

/** What may never be published of anybody (product rule 5), and the keys people write it under. */
interface Refused {
  /** In a sentence: «dân tộc». */
  name: string;
  /** Folded, words joined by hyphens. */
  keys: readonly string[];
}

const keys = (text: string): readonly string[] => text.trim().split(/\s+/);

const refused: readonly Refused[] = [
  {
    name: 'dân tộc',
    keys: keys('dan-toc toc-nguoi sac-toc ethnicity ethnic ethnic-group race'),
  },
  { name: 'tôn giáo', keys: keys('ton-giao tin-nguong religion religious faith') },
  {
    name: 'việc vào Đảng',
    keys: keys('dang-vien vao-dang ngay-vao-dang dang-tich dang-phai party party-member'),
  },
  {
    name: 'sức khỏe',
    keys: keys(
      'suc-khoe benh benh-tat benh-an benh-ly tat-nguyen khuyet-tat nhom-mau health illness disease disability medical blood-type',
    ),
  },
  {
    name: 'hoàn cảnh nghèo',
    keys: keys('ho-ngheo ngheo can-ngheo dien-ngheo ho-can-ngheo poverty poor poor-household'),
  },
  {
    name: 'số giấy tờ tùy thân',
    keys: keys(
      'cccd cmnd cmt cmtnd can-cuoc can-cuoc-cong-dan chung-minh chung-minh-nhan-dan chung-minh-thu so-dinh-danh dinh-danh ma-dinh-danh ho-chieu bhxh bhyt bao-hiem id-number id-card national-id citizen-id personal-id passport',
    ),
  },
  {
    name: 'địa chỉ nhà riêng',
    keys: keys(
      'dia-chi dia-chi-nha nha-rieng noi-o cho-o noi-cu-tru cu-tru ho-khau thuong-tru tam-tru address home-address residence',
    ),
  },
  {
    name: 'số điện thoại riêng',
    keys: keys('sdt so-dt dien-thoai so-dien-thoai di-dong phone mobile tel telephone zalo'),
  },
  {
    name: 'ngày sinh',
    keys: keys(
      'ngay-sinh sinh-ngay ngay-thang-nam-sinh birth-date birthdate date-of-birth dob birthday',
    ),
  },
];

/** `soDienThoai`, `Số điện thoại`, `so_dien_thoai` → `so-dien-thoai` */
const hyphened = (key: string): string =>
  foldVietnamese(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A word this long is told from others even where no hyphen parts it from its neighbours. */
const tellingLength = 6;

/** What private thing a key names, whatever its spelling: `dan-toc`, `tonGiao`, `Ngày sinh`; undefined for any other key. */
export function privateKind(key: string): string | undefined {
  const wanted = hyphened(key);
  const packed = wanted.replaceAll('-', '');
  return refused.find(({ keys }) =>
    keys.some((one) => {
      const packedOne = one.replaceAll('-', '');
      return (
        `-${wanted}-`.includes(`-${one}-`) ||
        packed === packedOne ||
        (packedOne.length >= tellingLength && packed.includes(packedOne))
      );
    }),
  )?.name;
}

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

/** Read in folded text: people type with and without marks. */
const leaks: readonly { name: string; pattern: RegExp }[] = [
  {
    name: 'số điện thoại di động',
    pattern: /(?<![\d.,])(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?![\d]|[.,]\d)/g,
  },
  // Twelve digits begin with 0 (the province); nine digits are an old card, unless money is counted.
  {
    name: 'số căn cước hoặc chứng minh nhân dân',
    pattern:
      /(?<![\d.,/-])(?:0\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}|\d{9})(?![\d/]|[.,-]\d|\s*(?:dong|d|vnd|m2|kg|tan)\b)/g,
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
    [...folded.matchAll(pattern)].map(({ 0: found, index }) => {
      const lead = found.length - found.trimStart().length;
      return {
        name,
        text: composed.slice(index, index + found.length).replace(/^[\s|;*_>•–-]+|[\s|:*_]+$/g, ''),
        index: index + lead,
      };
    }),
  );
}
