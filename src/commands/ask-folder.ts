import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { droppedFolder } from './disk-words.ts';
import { cacheFolder } from './project.ts';

const record = join(cacheFolder, 'thu-muc-dang.txt');

const lastFolder = (): string => (existsSync(record) ? readFileSync(record, 'utf8').trim() : '');

export const rememberFolder = (folder: string): void => {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(record, folder);
};

/** Asks at the keyboard where to publish, offering the last folder; undefined where nobody can answer. */
export async function askFolder(): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const last = lastFolder();
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const offered = last === '' ? '' : `\n(để trống rồi nhấn Enter: ${last})`;
  const answer = await terminal.question(
    `Đăng vào thư mục nào? Gõ hoặc kéo thả thư mục vào đây.${offered}\n> `,
  );
  terminal.close();
  return droppedFolder(answer) || last || undefined;
}
