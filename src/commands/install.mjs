// Plain JavaScript for whatever Node came with npm: it brings in the Node 24 that runs everything else.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** npm writes this copy of the lockfile last, so a broken installation has none or an older one. */
const installedLockfile = 'node_modules/.package-lock.json';

/** @param {string} file */
const packagesOf = (file) => Object.entries(JSON.parse(readFileSync(root + file, 'utf8')).packages);

/** Whether every package of the lockfile stands in node_modules in the very version it names. */
const isInstalled = () => {
  if (!existsSync(root + installedLockfile)) return false;
  const installed = new Map(packagesOf(installedLockfile));
  return packagesOf('package-lock.json').every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.get(path);
    // Optional packages for another kind of machine stay away.
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
};

const npm = (/** @type {string[]} */ ...words) => {
  const script = process.env.npm_execpath;
  const result = script?.endsWith('.js')
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [script, ...words], {
        cwd: root,
        stdio: 'inherit',
      })
    : spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: true });
  return result.status === 0;
};

const hasNode24 = () =>
  Number(process.versions.node.split('.')[0]) >= 24 ||
  ['node', 'node.exe'].some((name) => existsSync(`${root}node_modules/node/bin/${name}`));

const stop = (/** @type {string} */ sentence) => {
  console.error(sentence);
  process.exit(1);
};

if (!isInstalled()) {
  console.log('Đang cài các gói cần thiết (chỉ lần đầu hoặc khi có gói mới, khoảng một phút)…');
  // Not `npm ci`: it gives up where a registry lacks a package that only another kind of machine
  // needs, and on Windows it cannot remove the node.exe that runs this very file. The versions
  // are the lockfile's all the same.
  if (!npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error')) {
    stop('Chưa cài được các gói. Hãy kiểm tra kết nối mạng rồi chạy lại lệnh vừa rồi.');
  }
}
if (!hasNode24()) {
  stop(
    'Thiếu Node 24 trong node_modules (có thể npm đang bật ignore-scripts). ' +
      'Hãy chạy «npm rebuild node», hoặc cài Node từ bản 24 trở lên.',
  );
}
