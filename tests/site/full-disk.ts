// Loaded before a build (`node --import`): the disk is full as soon as most pages are written.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const lastStraw = /[\\/]khen-thuong[\\/]index\.html$/;

const fail = (path: unknown): void => {
  if (!lastStraw.test(String(path))) return;
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};

const { writeFile } = fs.promises;
fs.promises.writeFile = async (...words) => {
  fail(words[0]);
  await writeFile(...words);
};
const { writeFileSync } = fs;
fs.writeFileSync = (...words) => {
  fail(words[0]);
  writeFileSync(...words);
};
syncBuiltinESMExports();
