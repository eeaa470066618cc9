import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Page } from '@playwright/test';

// The browser gives a page a folder of its own that behaves as one the officer has picked. It stands in
// for the picker's answer, which no program may give.
const ownFolder = 'trang';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Copies `folder` into the browser's own folder, under its own name. */
export async function putFolder(page: Page, folder: string): Promise<void> {
  const files = filesBelow(folder).map((file) => ({
    path: relative(dirname(folder), file).replaceAll('\\', '/'),
    bytes: readFileSync(file).toString('base64'),
  }));
  await page.evaluate(
    async ({ files, ownFolder }) => {
      const home = await navigator.storage.getDirectory();
      const root = await home.getDirectoryHandle(ownFolder, { create: true });
      for (const { path, bytes } of files) {
        const folders = path.split('/');
        const name = folders.pop() ?? '';
        let place = root;
        for (const step of folders) place = await place.getDirectoryHandle(step, { create: true });
        const handle = await place.getFileHandle(name, { create: true });
        const writable = await handle.createWritable();
        await writable.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
        await writable.close();
      }
    },
    { files, ownFolder },
  );
}

/** Answers the question for a folder with the browser's own one, or with another, which is empty. */
export const answerPicker = (page: Page, folder = ownFolder) =>
  page.addInitScript((name) => {
    const pick = async () => {
      const home = await navigator.storage.getDirectory();
      const handle = await home.getDirectoryHandle(name, { create: true });
      Object.assign(handle, { requestPermission: () => Promise.resolve('granted') });
      return handle;
    };
    Object.assign(window, { showDirectoryPicker: pick });
  }, folder);

/** Makes the file `path` of `target` what the browser's own folder holds there. */
export async function takeFile(page: Page, target: string, path: string): Promise<void> {
  const text = await page.evaluate(
    async ({ ownFolder, path }) => {
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      let place = await (await navigator.storage.getDirectory()).getDirectoryHandle(ownFolder);
      for (const step of folders) place = await place.getDirectoryHandle(step);
      return (await (await place.getFileHandle(name)).getFile()).text();
    },
    { ownFolder, path },
  );
  writeFileSync(join(target, path), text);
}

/** Makes `below` of `target` hold exactly what the browser's own folder holds there. */
export async function takeFolder(page: Page, target: string, below: string): Promise<void> {
  const files = await page.evaluate(
    async ({ ownFolder, below }) => {
      const home = await navigator.storage.getDirectory();
      let place = await home.getDirectoryHandle(ownFolder);
      for (const step of below.split('/')) place = await place.getDirectoryHandle(step);
      const found: { name: string; bytes: number[] }[] = [];
      for await (const [name, handle] of place.entries()) {
        if (!(handle instanceof FileSystemFileHandle)) continue;
        const bytes = await (await handle.getFile()).arrayBuffer();
        found.push({ name, bytes: [...new Uint8Array(bytes)] });
      }
      return found;
    },
    { ownFolder, below },
  );
  const folder = join(target, below);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), Uint8Array.from(bytes));
}
