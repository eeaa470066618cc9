import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { diskSentence, droppedFolder, holds, typedPath } from '#commands/disk-words.ts';

test.each([
  ['ENOSPC', 'ổ đĩa đã đầy'],
  ['EPERM', 'một chương trình khác đang mở'],
  ['EROFS', 'khóa ghi của USB'],
])('%s is said in Vietnamese, with its place', (code, words) => {
  const error = Object.assign(new Error(`${code}: no`), { code, path: 'E:\\trang' });
  expect(diskSentence(error)).toContain(words);
  expect(diskSentence(error)).toContain('«E:\\trang»');
});

test('an error nobody has met is told as the system tells it', () => {
  expect(diskSentence(Object.assign(new Error('EXDEV: link'), { code: 'EXDEV' }))).toContain(
    'EXDEV: link',
  );
});

test.each([
  [posix, '/nha', '/nha/trang', true],
  [posix, '/nha', '/nha', true],
  [posix, '/nha', '/nhà khác', false],
  [posix, '/nha/trang', '/nha', false],
  [win32, 'C:\\Nha', 'c:\\nha\\trang', true],
  [win32, 'E:\\web', 'C:\\nha', false],
  [win32, '\\\\may\\chia-se', '\\\\may\\chia-se\\trang', true],
  [win32, 'C:\\nha\\..hai', 'C:\\nha', false],
])('which folder holds which is asked of the system’s own paths: %#', (path, folder, inner, is) => {
  expect(holds(folder, inner, path)).toBe(is);
});

test('a folder dropped onto a window loses its quotes, also those of a drive', () => {
  expect(droppedFolder(' "E:\\Trang web" ')).toBe('E:\\Trang web');
  expect(droppedFolder('E:"')).toBe('E:');
});

test('a path is shown as it may be typed', () => {
  expect(typedPath('E:\\trang')).toBe('E:\\trang');
  expect(typedPath('E:\\Trang web')).toBe('"E:\\Trang web"');
  expect(typedPath('/nha/Trang & tin')).toBe('"/nha/Trang & tin"');
});
