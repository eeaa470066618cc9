import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Where commands keep what may be thrown away at any time. */
export const cacheFolder = join(root, '.cache');

/** The finished site: `dist`, or OUT_DIR (absolute, or below the project). */
export const outDir = resolve(root, process.env['OUT_DIR'] || 'dist');

/** What an officer edits: `content`, or CONTENT_DIR. */
export const contentDir = resolve(root, process.env['CONTENT_DIR'] || 'content');

/** Where the officer stood when calling npm, which itself works in the project's folder. */
export const callerFolder = process.env['INIT_CWD'] || process.cwd();

/** A path as a message should show it: short when it lies below the project. */
export const shortPath = (path: string): string => {
  const short = relative(root, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
};

/** The kinds of settings, besides files, that change what a build writes. */
export const buildVariables = [
  'SITE_NOW',
  'BASE_PATH',
  'SITE_URL',
  'CONTENT_DIR',
  'OFFLINE',
  'WITH_DESK',
] as const;

export const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toLocaleString('vi', { maximumFractionDigits: 1 })} giây`;

/** Commands that need the pinned Node say so in a sentence, not in a stack trace. */
export const requireNode24 = (): void => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  console.error(
    `Lệnh này cần Node 24, máy đang dùng ${process.version}. ` +
      'Hãy chạy bằng npm (npm start, npm test, npm run build): dự án mang theo Node 24 của mình.',
  );
  process.exit(1);
};
