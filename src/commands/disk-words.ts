import platformPath from 'node:path';

const causes: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền ghi ở đó, hoặc một chương trình khác đang mở',
  EBUSY: 'một chương trình khác đang mở',
  EIO: 'ổ đĩa hỏng hoặc đã bị rút ra',
  ENAMETOOLONG: 'đường dẫn dài quá',
  ENOENT: 'không thấy chỗ ấy, có thể ổ đĩa đã bị rút ra',
  ENOSPC: 'ổ đĩa đã đầy',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EPERM: 'không có quyền ghi ở đó, hoặc một chương trình khác đang mở',
  EROFS: 'ổ đĩa chỉ cho đọc, có thể khóa ghi của USB đang bật',
};

/** What an error of the disk means to an officer, and which file or folder it is about. */
export function diskSentence({ code = '', path, message }: NodeJS.ErrnoException): string {
  const cause = causes[code];
  if (cause === undefined) return `Không đăng được vì một lỗi của ổ đĩa: ${message}`;
  return `Không đăng được: ${cause}${path === undefined ? '' : ` («${path}»)`}.`;
}

/** Whether a folder is another or holds it, as the system at hand compares paths. */
export function holds(folder: string, inner: string, path = platformPath): boolean {
  const way = path.relative(folder, inner);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** A folder as it was dropped: Windows turns `"E:\"` into `E:"`. */
export const droppedFolder = (word: string): string => word.trim().replace(/^["']|["']$/g, '');

/** A path as it must be typed in a command: between quotes where it holds more than plain signs. */
export const typedPath = (path: string): string =>
  /^[\w.:/\\-]+$/.test(path) ? path : `"${path}"`;
