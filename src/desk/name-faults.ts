import { nearest } from '#lib/nearest.ts';
import { slugify } from '#lib/vietnamese.ts';
import { folders, nameOf, requiredFiles, stemOf } from './file-names.ts';
import type { Fault } from './fault.ts';

type NameFault = Pick<Fault, 'problem' | 'mend' | 'suggestion'>;

const goodName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/;

/** What Windows, macOS and shared folders add to the name of a copy. */
const copyMark = / - (?:copy|sao chép|bản sao)\b| copy\b| ?\(\d+\)|\bconflicted copy\b/iu;

/** Windows keeps these names for devices: no folder there can be called so. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)\./;

const longestName = 100;

/** What already stands at the top of the site: a file `trang/` of that name would never be shown. */
export const takenPages: ReadonlySet<string> = new Set(
  `404 anh-chia-se bao-cao cong-trinh-su-kien det don-vi du-lieu g guong-dien-hinh index ke-hoach khen-thuong
  lich moc-thoi-gian ngoai-tuyen nhat-ky-sua nhung noi-dung-thi-dua pagefind quan-tri robots site so-do-trang
  tep tim-kiem tin-tuc tro-nang`.split(/\s+/),
);

/** A name that would make a bad address, or that another computer would write otherwise. */
export function badNameFault(path: string): NameFault | undefined {
  const name = nameOf(path);
  if (deviceName.test(name))
    return { problem: 'Windows không cho đặt tên tệp này', mend: 'Đặt lại tên tệp.' };
  if (path.startsWith('trang/') && takenPages.has(stemOf(path)))
    return { problem: 'địa chỉ này trang đã dùng cho việc khác', mend: 'Đặt lại tên tệp.' };
  if (goodName.test(name)) return name.length > longestName ? longNameFault : undefined;
  const stem = stemOf(path).replace(/\.md$/i, '');
  if (copyMark.test(stem))
    return {
      problem: 'tệp này có tên của một bản sao',
      mend: 'Nếu là bản sao thừa thì xóa đi; nếu là bài khác thì đặt lại tên, chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    };
  const slug = slugify(stem);
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  return {
    problem: 'tên tệp chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối',
    mend: slug ? `Đổi tên thành «${slug}${ending}».` : 'Đặt lại tên tệp.',
  };
}

const longNameFault = {
  problem: `tên tệp dài quá ${String(longestName)} ký tự`,
  mend: 'Đặt tên ngắn hơn.',
};

/** The required file that `path` was most likely meant to be: `Nguon.yml`, `nguon.yaml.txt`. */
export function requiredFileMeant(path: string): string | undefined {
  // Notepad adds .txt to whatever it saves.
  const bare = path
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/\.yml$/, '.yaml');
  if (bare.endsWith('.md')) return undefined;
  return requiredFiles.find((file) => file === bare) ?? nearest(bare, requiredFiles);
}

/** Why a folder that is not the site's cannot stand in the content. */
export const unknownFolderFault = (folder: string): NameFault => {
  const meant = nearest(folder, folders);
  return {
    problem: `trang không có thư mục «${folder}»`,
    mend: `Chuyển các tệp vào một trong các thư mục: ${folders.join(', ')}.`,
    ...(meant !== undefined && { suggestion: meant }),
  };
};

/** Photographs of an iPhone, of a scanner, of Windows' own programs. */
const strangePicture = /\.(?:hei[cf]|tiff?|bmp|jfif|jpe|raw|psd|jxl)$/i;

/** Why a file that belongs to no collection is not taken, and where it could go. */
export function unknownFileFault(path: string): NameFault {
  const name = nameOf(path);
  const depth = path.split('/').length;
  if (/\.svg$/i.test(name))
    return {
      problem: 'tranh SVG có thể mang mã lệnh nên không được nhận',
      mend: 'Lưu tranh thành PNG hoặc JPEG.',
    };
  if (strangePicture.test(name))
    return {
      problem: 'kiểu ảnh này nhiều máy không mở được',
      mend: /\.jfif$/i.test(name)
        ? 'Đổi đuôi .jfif thành .jpg.'
        : 'Mở ảnh, lưu lại thành JPEG (.jpg). Với iPhone: vào Cài đặt › Camera › Định dạng, chọn «Tương thích nhất» trước khi chụp.',
    };
  if (depth > 2 && /\.md$/i.test(name))
    return {
      problem: 'tệp nằm trong thư mục con nên không được đọc',
      mend: `Chuyển tệp ra ngay trong thư mục «${path.slice(0, path.indexOf('/'))}».`,
    };
  if (depth === 2 && /\.(?:txt|html?|mdx|markdown)$/i.test(name)) {
    const slug = slugify(stemOf(path).replace(/\.md$/i, ''));
    return {
      problem: 'ở thư mục này trang chỉ đọc tệp có đuôi .md',
      mend: `Đổi tên thành «${slug}.md», hoặc chuyển tệp ra khỏi thư mục nội dung.`,
    };
  }
  return {
    problem: 'tệp không thuộc mục nào của trang',
    mend: 'Chuyển tệp ra khỏi thư mục nội dung, hoặc sửa lại tên.',
  };
}
