import { nearest } from '#lib/nearest.ts';
import { slugify } from '#lib/vietnamese.ts';
import { folders, nameOf, requiredFiles, stemOf } from './file-names.ts';
import type { Fault } from './fault.ts';

type NameFault = Pick<Fault, 'problem' | 'mend' | 'suggestion'>;

const goodName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/;

/** A name that would make a bad address, or that another computer would write otherwise. */
export function badNameFault(path: string): NameFault | undefined {
  const name = nameOf(path);
  if (goodName.test(name)) return undefined;
  const slug = slugify(stemOf(path));
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  return {
    problem: 'tên tệp chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối',
    mend: slug ? `Đổi tên thành «${slug}${ending}».` : 'Đặt lại tên tệp.',
  };
}

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

/** Why a file that belongs to no collection is not taken, and where it could go. */
export function unknownFileFault(path: string): NameFault {
  const name = nameOf(path);
  const depth = path.split('/').length;
  if (/\.svg$/i.test(name))
    return {
      problem: 'tranh SVG có thể mang mã lệnh nên không được nhận',
      mend: 'Lưu tranh thành PNG hoặc JPEG.',
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
