import { posix } from 'node:path';
import { nearest } from '#lib/nearest.ts';
import { wordsOf } from './body-nodes.ts';
import type { BodyFault, Node } from './body-nodes.ts';
import type { WrittenEntry } from './read-entries.ts';

const safeAddress = /^(?:https?:\/\/[^/\s]+|mailto:\S+@\S+|tel:\+?[\d.()-]+$|\/(?!\/)|#.)/i;

/** Addresses a browser could not open, or that would run a script. */
export function linkFaults(
  node: Node,
  pictures: ReadonlySet<string>,
  entry: WrittenEntry,
): BodyFault[] {
  const url = node.url ?? '';
  if (safeAddress.test(url))
    return node.type === 'link' && wordsOf(node) === ''
      ? [
          {
            problem: `đường dẫn tới «${url.slice(0, 60)}» không có chữ để bấm`,
            mend: `Ghi chữ trong ngoặc vuông: [tên bài](${url.slice(0, 60)}).`,
          },
        ]
      : [];
  const isDefinedPicture =
    node.type === 'definition' && pictures.has(pathBeside(entry.path, url) ?? '');
  if (isDefinedPicture) return [];
  const isWeb = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|gov)(?:\/|$))/i.test(url);
  return [
    {
      problem: /^\s*(?:javascript|data|vbscript)\s*:/i.test(url)
        ? `đường dẫn chạy mã lệnh: «${url.slice(0, 60)}»`
        : `đường dẫn «${url}» không mở được`,
      ...(isWeb
        ? { suggestion: `https://${url}` }
        : {
            mend: 'Đường dẫn bắt đầu bằng https://, bằng / (trang này) hoặc bằng # (mục trong trang).',
          }),
    },
  ];
}

/** `anh/le.jpg` beside `tin-tuc/le.md` → `tin-tuc/anh/le.jpg`; undefined when it leaves the content. */
function pathBeside(file: string, url: string): string | undefined {
  let decoded = url;
  try {
    decoded = decodeURI(url);
  } catch {
    // a stray % is part of the name
  }
  const path = posix.join(posix.dirname(file), decoded).normalize('NFC');
  return path.startsWith('..') || decoded.startsWith('/') ? undefined : path;
}

/** Pictures that are absent, elsewhere, say nothing to who cannot see them, or go out unexplained. */
export function pictureFaults(
  node: Node,
  pictures: ReadonlySet<string>,
  entry: WrittenEntry,
): BodyFault[] {
  const { url = '' } = node;
  const faults: BodyFault[] = [];
  const path = pathBeside(entry.path, url);
  if (/^[a-z]+:|^\/\//i.test(url)) {
    faults.push({
      problem: `ảnh «${url}» nằm ở trang khác`,
      mend: 'Chép ảnh vào cùng thư mục với tệp này rồi ghi tên ảnh.',
    });
  } else if (path === undefined || !pictures.has(path)) {
    const folder = `${posix.dirname(entry.path)}/`;
    const beside = [...pictures].filter((name) => name.startsWith(folder));
    const suggestion = nearest(
      url,
      beside.map((name) => name.slice(folder.length)),
    );
    faults.push({
      problem: `không tìm thấy ảnh «${url}»`,
      ...(suggestion === undefined
        ? { mend: 'Chép ảnh vào cùng thư mục với tệp này, hoặc sửa lại tên ảnh.' }
        : { suggestion }),
    });
  }
  if ((node.alt ?? '').trim() === '')
    faults.push({
      problem: `ảnh «${url}» chưa có lời tả`,
      mend: `Ghi lời tả cho người không nhìn thấy ảnh: ![lời tả](${url} "Chú thích. Ảnh: người chụp").`,
    });
  else if (faults.length === 0 && (node.title ?? '').trim() === '')
    faults.push({
      problem: `ảnh «${url}» chưa có chú thích và tên người chụp`,
      mend: `Ghi trong dấu nháy sau tên ảnh: ![lời tả](${url} "Chú thích. Ảnh: người chụp").`,
    });
  return faults;
}
