import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent, formatReport } from '#desk/check-content.ts';
import { takenPages } from '#desk/name-faults.ts';
import { brokenContents } from '../../fixtures/broken-content.ts';
import { writeFolder } from '../../fixtures/content-files.ts';
import type { ContentFiles } from '../../fixtures/content-files.ts';
import { smallPicture } from '../../fixtures/small-picture.ts';
import { smallContent } from '../../fixtures/small-content.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'content-'));
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

const check = (files: ContentFiles) => {
  const folder = join(mkdtempSync(join(home, 'set-')), 'content');
  writeFolder(folder, files);
  return checkContent(folder);
};

const checkChanged = (change: (files: ContentFiles) => void) => {
  const files = smallContent();
  change(files);
  return check(files);
};

const page = 'trang/gioi-thieu.md';
const unit = 'don-vi/chau-quang.md';

describe('sound content', () => {
  test('has no fault and gives every entry', async () => {
    const { faults, notices, entries, fileCount } = await check(smallContent());
    expect(faults).toEqual([]);
    expect(notices).toEqual([]);
    expect(fileCount).toBe(13);
    expect(entries.get('units')?.map(({ id }) => id)).toEqual(['chau-quang', 'xa-quy-hop']);
    expect(entries.get('sources')?.map(({ id }) => id)).toEqual(['nguon-a', 'nguon-b']);
    expect(entries.get('campaign')?.[0]?.data['foundedOn']).toBe('1963-04-19');
  });

  test('the real content is sound', async () => {
    const check = await checkContent('content');
    expect(formatReport({ faults: check.faults })).toBe('');
  });

  test('blank optional fields say as much as none', async () => {
    const { faults, entries } = await checkChanged((files) => {
      files.set(unit, String(files.get(unit)).replace('sources:', 'caution:\nsources:'));
    });
    expect(faults).toEqual([]);
    expect(entries.get('units')?.[0]?.data).not.toHaveProperty('caution');
  });

  test('what Word and Windows leave behind is passed over with a word', async () => {
    const { faults, notices } = await checkChanged((files) => {
      for (const name of ['~$bao-cao.docx', 'Thumbs.db', 'don-vi/cu.doc', '.gitkeep'])
        files.set(name, 'x');
    });
    expect(faults).toEqual([]);
    expect(notices).toHaveLength(3);
    expect(notices[0]).toBe('bỏ qua «content/Thumbs.db», đây không phải tệp nội dung.');
  });

  test('a picture that nothing names is told of', async () => {
    const { faults, notices } = await checkChanged((files) => {
      files.set('trang/khong-dung.png', smallPicture);
      files.set('trang/le.png', smallPicture);
      files.set(page, `${String(files.get(page))}\n![Lễ](le.png "Lễ. Ảnh: A")\n`);
    });
    expect(faults).toEqual([]);
    expect(notices).toEqual([
      'ảnh «content/trang/khong-dung.png» chưa tệp nào dùng nên không được đăng.',
    ]);
  });

  test('what a disk keeps of its own accord is nobody’s concern', async () => {
    const { faults, notices } = await checkChanged((files) => {
      for (const name of [
        '$RECYCLE.BIN/a.md',
        '__MACOSX/trang/b.md',
        'System Volume Information/c',
      ])
        files.set(name, 'x');
    });
    expect([...faults, ...notices]).toEqual([]);
  });

  test('a hidden file that would be content is told of', async () => {
    const { notices } = await checkChanged((files) => files.set('trang/.thu.md', 'x'));
    expect(notices).toEqual(['bỏ qua «content/trang/.thu.md», đây không phải tệp nội dung.']);
  });

  test('the plan may say «Quỳnh Hợp», a caution may warn of it', async () => {
    const text = [...smallContent().values()].map(String).join('\n');
    expect(text.match(/Quỳnh Hợp/g)?.length).toBeGreaterThan(1);
    expect((await check(smallContent())).faults).toEqual([]);
  });

  test('a polite «Quý Hợp tác xã» is not the district', async () => {
    const { faults } = await checkChanged((files) => {
      files.set(page, `${String(files.get(page))}\nKính mời Quý Hợp tác xã.\n`);
    });
    expect(faults).toEqual([]);
  });
});

describe('text as Notepad, Word and macOS save it', () => {
  const dirty: [string, (text: string) => string][] = [
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['no-break spaces', (text) => text.replace(/(\p{L}) (\p{L})/gu, '$1\u00A0$2')],
    ['zero-width characters', (text) => text.replace(/(\p{L})(\p{L})/gu, '$1\u200B\u00AD$2')],
    [
      'everything at once',
      (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}\u200E`,
    ],
  ];

  test.each(dirty)('%s: reads as the clean file does', async (_name, soil) => {
    const fieldsOf = async (files: ContentFiles) =>
      [...(await check(files)).entries].map(([name, entries]) => [
        name,
        entries.map(({ id, data, body }) => ({ id, data, body })),
      ]);
    const soiled: ContentFiles = new Map(
      [...smallContent()].map(([path, text]) => [
        path,
        path.endsWith('.txt') ? text : soil(String(text)),
      ]),
    );
    expect(await fieldsOf(soiled)).toEqual(await fieldsOf(smallContent()));
  });
});

describe('broken content', () => {
  test.each(brokenContents)(
    '$name: exactly one fault, in plain words',
    async ({ change, expected }) => {
      const { faults } = await checkChanged(change);
      const report = formatReport({ faults });
      expect(report).toMatch(expected);
      expect(report).toContain('Có 1 lỗi trong 1 tệp.');
      expect(report).toBe(report.normalize('NFC'));
    },
  );

  test('all faults of all files are told at once', async () => {
    const chosen = ['a misspelt key', 'an impossible date', 'a script in Markdown'];
    const { faults } = await checkChanged((files) => {
      for (const broken of brokenContents) if (chosen.includes(broken.name)) broken.change(files);
    });
    expect(faults.map(({ file }) => file)).toEqual([
      'content/nguon.yaml',
      'content/noi-dung-thi-dua/kinh-te.md',
      'content/trang/gioi-thieu.md',
    ]);
  });

  test('a list that cannot be read does not make faults of everything that refers to it', async () => {
    const { faults } = await checkChanged((files) => files.set('nguon.yaml', '- id: [\n'));
    expect(faults.map(({ file }) => file)).toEqual(['content/nguon.yaml']);
  });

  test('a Markdown file that cannot be read may still be referred to', async () => {
    const { faults } = await checkChanged((files) => files.set('don-vi/xa-quy-hop.md', ''));
    expect(faults.map(({ problem }) => problem)).toEqual(['tệp trống']);
  });

  test('a part of the plan that cannot be read does not make faults of every clause named', async () => {
    const { faults } = await checkChanged((files) => files.set('ke-hoach/1-muc-dich.md', ''));
    expect(faults.map(({ file }) => file)).toEqual(['content/ke-hoach/1-muc-dich.md']);
  });

  test('a plan its reader cannot place is a fault of the plan alone', async () => {
    const plan = 'ke-hoach/1-muc-dich.md';
    const { faults } = await checkChanged((files) => {
      files.set(plan, String(files.get(plan)).replace('## I. MỤC ĐÍCH', '## MỤC ĐÍCH'));
    });
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['content/ke-hoach']));
  });

  test('a collection that has lost all its files is a fault', async () => {
    const { faults } = await checkChanged((files) => files.delete('ke-hoach/1-muc-dich.md'));
    expect(faults.map(({ file }) => file)).toEqual(['content/ke-hoach']);
  });

  test('a folder that is not there is a fault, not a crash', async () => {
    const { faults } = await checkContent(join(home, 'khong-co'));
    expect(faults.map(({ problem }) => problem)).toEqual(['không có thư mục nội dung này']);
  });

  test('a folder that is a link is one fault, wherever it leads', async () => {
    const folder = join(mkdtempSync(join(home, 'set-')), 'content');
    writeFolder(folder, smallContent());
    symlinkSync('.', join(folder, 'trang/vong'));
    symlinkSync(tmpdir(), join(folder, 'tin-tuc'));
    const { faults } = await checkContent(folder);
    expect(faults.map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      'content/tin-tuc: đây là lối tắt, không phải tệp thật',
      'content/trang/vong: đây là lối tắt, không phải tệp thật',
    ]);
  });

  test('no page of the site can be shadowed by a file of that name', () => {
    const own = readdirSync('src/pages').filter((name) => /^[a-z0-9]/.test(name));
    const names = own.map((name) => name.replace(/\..*$/, '')).filter((name) => name !== 'bao-chi');
    for (const name of names) expect(takenPages).toContain(name);
  });

  test('hostile YAML ends in a fault, quickly', async () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]'].join('\n');
    for (const head of [bomb, '['.repeat(50_000), '__proto__: {x: 1}', '? [a, b]\n: c']) {
      const { faults } = await checkChanged((files) =>
        files.set(page, `---\n${head}\n---\nNội dung.\n`),
      );
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.every(({ file }) => file === 'content/trang/gioi-thieu.md')).toBe(true);
    }
  });
});
