// `npm run verify -- <folder> [manifest]`: whether a published folder holds exactly the release it should.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareManifests, manifestOf, parseManifest } from '#integrations/release/manifest.ts';
import { ReleaseStore } from '#integrations/release/store.ts';
import { typedPath } from './disk-words.ts';
import { callerFolder, requireNode24 } from './project.ts';

requireNode24();

const [name, manifestName] = process.argv.slice(2);

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

if (name === undefined)
  stop(
    'Cách dùng: npm run verify -- <thư mục đã đăng> [tệp .sha256]\n' +
      'Không ghi tệp .sha256 thì máy lấy bản kê trong thư mục «…-cac-ban» nằm bên cạnh.',
  );
const target = resolve(callerFolder, name ?? '');
if (!existsSync(target))
  stop(`Không thấy thư mục ${target}. Nếu lệnh đăng vừa bị ngắt, hãy chạy lại npm run publish.`);

/** The manifest that was named, or that of the release the folder shows. */
function manifestFile(): string {
  if (manifestName !== undefined) return resolve(callerFolder, manifestName);
  const store = new ReleaseStore(target, false);
  const current = store.current();
  return current === undefined ? '' : store.manifestFile(current);
}

const file = manifestFile();
if (!existsSync(file))
  stop(
    `Không thấy bản kê của bản đang chạy. Hãy ghi rõ: npm run verify -- ${typedPath(target)} <tệp .sha256>`,
  );
const wanted = parseManifest(readFileSync(file, 'utf8'));
const { missing, changed, extra } = compareManifests(wanted, manifestOf(target));
const told = [
  ...missing.map((path) => `Thiếu     ${path}`),
  ...changed.map((path) => `Bị sửa    ${path}`),
  ...extra.map((path) => `Tệp lạ    ${path}`),
];
if (told.length === 0) console.log(`Đúng từng byte: ${String(wanted.size)} tệp khớp ${file}.`);
else {
  console.error(told.join('\n'));
  console.error(
    `Thư mục ${target} không khớp bản đã đăng: thiếu ${String(missing.length)}, bị sửa ${String(changed.length)}, tệp lạ ${String(extra.length)}.\n` +
      'Hãy đăng lại: npm run publish.',
  );
  process.exitCode = 1;
}
