import { spawnSync } from 'node:child_process';
import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  compareManifests,
  formatManifest,
  isSame,
  manifestOf,
  parseManifest,
} from '#integrations/release/manifest.ts';
import { goBack, publishRelease, releaseNameAt } from '#integrations/release/publish.ts';
import { ReleaseStore } from '#integrations/release/store.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A small site whose every file says which it is. */
function site(name: string): string {
  const folder = join(temporaryFolder(), name);
  mkdirSync(join(folder, 'ke-hoach'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `trang chủ ${name}`);
  writeFileSync(join(folder, 'ke-hoach/index.html'), `kế hoạch ${name}`);
  if (name !== 'a') writeFileSync(join(folder, `chỉ-${name}.txt`), name);
  return folder;
}

const sites = { a: site('a'), b: site('b'), c: site('c'), d: site('d') };
type SiteName = keyof typeof sites;

const moments: Record<SiteName, Date> = {
  a: new Date('2023-04-19T00:00:00Z'),
  b: new Date('2023-04-20T00:00:00Z'),
  c: new Date('2023-04-21T00:00:00Z'),
  d: new Date('2023-04-22T00:00:00Z'),
};

/** Which of the sites a folder holds, byte for byte. */
const held = (folder: string): SiteName | undefined => {
  if (!existsSync(folder)) return undefined;
  const found = manifestOf(folder);
  return (Object.keys(sites) as SiteName[]).find((name) => isSame(manifestOf(sites[name]), found));
};

function publish(target: string, name: SiteName, canLink: boolean): string | undefined {
  const store = new ReleaseStore(target, canLink);
  store.open();
  const shown = publishRelease(store, sites[name], moments[name]);
  store.close();
  return shown;
}

function back(target: string, canLink: boolean): void {
  const store = new ReleaseStore(target, canLink);
  store.open();
  try {
    goBack(store);
  } finally {
    store.close();
  }
}

const modes = [
  { mode: 'link', canLink: true },
  { mode: 'rename', canLink: false },
] as const;

describe.each(modes)('where a release is shown by $mode', ({ mode, canLink }) => {
  test('each site takes the place of the one before, and three are kept', () => {
    const target = join(temporaryFolder(), 'web');
    for (const name of ['a', 'b', 'c', 'd'] as const) {
      publish(target, name, canLink);
      expect(held(target)).toBe(name);
    }
    const store = new ReleaseStore(target, canLink);
    expect(store.releases()).toEqual([
      ...['ban-2023-04-20-070000', 'ban-2023-04-21-070000', 'ban-2023-04-22-070000'],
    ]);
    expect(store.current()).toBe('ban-2023-04-22-070000');
  });

  test('going back restores byte for byte, as far as releases are kept', () => {
    const target = join(temporaryFolder(), 'web');
    for (const name of ['a', 'b', 'c'] as const) publish(target, name, canLink);
    back(target, canLink);
    expect(held(target)).toBe('b');
    back(target, canLink);
    expect(held(target)).toBe('a');
    expect(() => {
      back(target, canLink);
    }).toThrow('Không còn bản nào trước');
    expect(held(target)).toBe('a');
    publish(target, 'd', canLink);
    expect(held(target)).toBe('d');
  });

  test('the same site is not published twice, unless somebody changed the folder', () => {
    const target = join(temporaryFolder(), 'web');
    publish(target, 'a', canLink);
    expect(publish(target, 'a', canLink)).toBeUndefined();
    writeFileSync(join(target, 'index.html'), 'kẻ lạ');
    expect(publish(target, 'a', canLink)).toBeDefined();
    expect(held(target)).toBe('a');
  });

  test('an empty folder is taken, a folder with other files is left alone', () => {
    const target = join(temporaryFolder(), 'web');
    mkdirSync(target);
    publish(target, 'a', canLink);
    expect(held(target)).toBe('a');
    const other = join(temporaryFolder(), 'anh');
    mkdirSync(other);
    writeFileSync(join(other, 'anh.jpg'), 'ảnh');
    expect(() => {
      publish(other, 'a', canLink);
    }).toThrow('đã có tệp không do lệnh này đăng');
    expect(existsSync(`${other}-cac-ban`)).toBe(false);
    expect(readdirSync(other)).toEqual(['anh.jpg']);
  });

  test('a damaged release is not gone back to', () => {
    const target = join(temporaryFolder(), 'web');
    publish(target, 'a', canLink);
    publish(target, 'b', canLink);
    writeFileSync(join(`${target}-cac-ban`, 'ban-2023-04-19-070000', 'index.html'), 'hỏng');
    expect(() => {
      back(target, canLink);
    }).toThrow('đã bị sửa hoặc hỏng');
    expect(held(target)).toBe('b');
  });

  const start = join(temporaryFolder(), 'bat-dau');
  publish(join(start, 'web'), 'a', canLink);
  publish(join(start, 'web'), 'b', canLink);

  test.each([
    { task: 'publish', before: 'b', after: 'c' },
    { task: 'back', before: 'b', after: 'a' },
  ] as const)(
    'killed before any change to the disk while it should $task, the folder holds a whole release',
    ({ task, before, after }) => {
      const seen = new Set<string>();
      let step = 0;
      for (;;) {
        step += 1;
        const folder = temporaryFolder();
        cpSync(start, folder, { recursive: true, verbatimSymlinks: true });
        const target = join(folder, 'web');
        const child = spawnSync(
          process.execPath,
          ['tests/fixtures/killed-publisher.ts', String(step), mode, task, target, sites.c],
          { encoding: 'utf8' },
        );
        if (child.signal !== 'SIGKILL') {
          expect(child.stderr).toBe('');
          expect(child.status).toBe(0);
          expect(held(target)).toBe(after);
          break;
        }
        const now = held(target);
        seen.add(now ?? 'none');
        // Without links a folder changes by two renames; between them the store holds both, whole.
        if (existsSync(target) || canLink) expect([before, after]).toContain(now);

        const store = new ReleaseStore(target, canLink);
        store.open();
        expect([before, after]).toContain(held(target));
        expect(
          readdirSync(store.folder).filter(
            (name) => name.startsWith('dang-') && name !== 'dang-chay.json',
          ),
        ).toEqual([]);
        for (const name of store.releases().filter((one) => one !== store.current()))
          expect(isSame(store.manifest(name), manifestOf(store.placeOf(name)))).toBe(true);
        store.close();
        publish(target, 'd', canLink);
        expect(held(target)).toBe('d');
        rmSync(folder, { recursive: true });
      }
      expect(seen).toContain(before);
      expect(seen).toContain(after);
      expect(step).toBeGreaterThan(5);
    },
    120_000,
  );
});

test.each(modes)(
  'a path of blanks and Vietnamese letters is like any other, by $mode',
  ({ canLink }) => {
    const target = join(temporaryFolder(), 'Trang thông tin (điện tử) & tin', 'Thư mục đặt trang');
    for (const name of ['a', 'b'] as const) publish(target, name, canLink);
    expect(held(target)).toBe('b');
    back(target, canLink);
    expect(held(target)).toBe('a');
  },
);

test('a folder held by another program is said so, and shows what it showed', () => {
  const target = join(temporaryFolder(), 'web');
  publish(target, 'a', false);
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    if (from === target) throw Object.assign(new Error('EPERM: rename'), { code: 'EPERM' });
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  try {
    expect(() => publish(target, 'b', false)).toThrow('Hãy đóng các cửa sổ đang mở thư mục ấy');
  } finally {
    fs.renameSync = renameSync;
    syncBuiltinESMExports();
  }
  expect(held(target)).toBe('a');
  rmSync(join(`${target}-cac-ban`, 'khoa'));
  publish(target, 'c', false);
  expect(held(target)).toBe('c');
});

test('no release that shows a profile withdrawn since comes back', () => {
  const pages = (notice: string) => {
    const folder = site('a');
    mkdirSync(join(folder, 'g/0007'), { recursive: true });
    writeFileSync(join(folder, 'g/0007/index.html'), `<div class="${notice}">hồ sơ số 7</div>`);
    return folder;
  };
  const store = new ReleaseStore(join(temporaryFolder(), 'web'), true);
  store.open();
  publishRelease(store, pages('profile'), moments.a);
  publishRelease(store, pages('withdrawn-notice'), moments.b);
  publishRelease(store, sites.c, moments.c);
  expect(goBack(store, [7])).toBe('ban-2023-04-20-070000');
  expect(() => goBack(store, [7])).toThrow('còn hiện hồ sơ đã rút (số 7)');
  expect(store.current()).toBe('ban-2023-04-20-070000');
  store.close();
});

test('the root of a drive is no place to publish to', () => {
  expect(() => new ReleaseStore('/', true)).toThrow('gốc ổ đĩa');
});

test('two at once do not mix', () => {
  const target = join(temporaryFolder(), 'web');
  publish(target, 'a', true);
  writeFileSync(join(`${target}-cac-ban`, 'khoa'), String(process.ppid));
  expect(() => publish(target, 'b', true)).toThrow('một lệnh đăng khác');
  writeFileSync(join(`${target}-cac-ban`, 'khoa'), '7 may-khac');
  expect(() => publish(target, 'b', true)).toThrow('trên máy may-khac');
});

test('releases are named by the clock of Việt Nam, and never alike', () => {
  const now = new Date('2023-04-18T17:30:00Z');
  expect(releaseNameAt(now, [])).toBe('ban-2023-04-19-003000');
  expect(releaseNameAt(now, ['ban-2023-04-19-003000'])).toBe('ban-2023-04-19-003000-2');
});

describe('a manifest', () => {
  test('is what sha256sum reads, and comes back the same', () => {
    const manifest = manifestOf(sites.b);
    const text = formatManifest(manifest);
    expect(text).toMatch(/^[0-9a-f]{64} {2}chỉ-b\.txt$/mu);
    expect(parseManifest(text)).toEqual(manifest);
    expect(parseManifest(text.replaceAll('\n', '\r\n'))).toEqual(manifest);
    expect(() => parseManifest('<html>')).toThrow('không phải của một bản kê');
  });

  test('tells what is missing, changed and strange', () => {
    const folder = join(temporaryFolder(), 'web');
    cpSync(sites.b, folder, { recursive: true });
    rmSync(join(folder, 'chỉ-b.txt'));
    writeFileSync(
      join(folder, 'index.html'),
      readFileSync(join(folder, 'index.html'), 'utf8') + ' ',
    );
    writeFileSync(join(folder, 'la.php'), '');
    expect(compareManifests(manifestOf(sites.b), manifestOf(folder))).toEqual({
      missing: ['chỉ-b.txt'],
      changed: ['index.html'],
      extra: ['la.php'],
    });
  });
});
