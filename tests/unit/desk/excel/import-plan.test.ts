import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#desk/check-content.ts';
import { planImport } from '#desk/excel/import-plan.ts';
import { formatImport } from '#desk/excel/import-report.ts';
import { recordFile, recordText } from '#desk/excel/import-record.ts';
import { readWorkbook } from '#desk/excel/workbook.ts';
import { readContent } from '#desk/read-content.ts';
import { writeTogether } from '#desk/write-together.ts';
import { filledWorkbook, lettersOf } from '../../../fixtures/workbooks.ts';
import type { Rows, SheetRow } from '../../../fixtures/workbooks.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

let root = '';

beforeEach(() => {
  root = join(temporaryFolder(), 'content');
  cpSync('content', root, { recursive: true });
});

const plan = async (rows: Rows, overwrite = false) =>
  planImport(await readWorkbook(await filledWorkbook(rows)), {
    root,
    reading: await readContent(root),
    today: '2023-03-01',
    overwrite,
  });

/** Imports as the command does with `--ghi`. */
async function importRows(rows: Rows, overwrite = false) {
  const planned = await plan(rows, overwrite);
  expect(planned.faults).toEqual([]);
  writeTogether(root, new Map([...planned.texts, [recordFile, recordText(planned.record)]]));
  return planned;
}

const outcomes = ({ rows }: Awaited<ReturnType<typeof plan>>) => rows.map(({ outcome }) => outcome);
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const snapshot = () =>
  new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file, readFileSync(file, 'latin1')];
      }),
  );

const units = ['Xã Châu Quang', 'chau quang', 'CHÂU ĐÌNH ', 'TT Quỳ Hợp', 'UBND xã Tam Hợp'];
const ofTurn = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const work = (index: number): SheetRow => ({
  title: `Đường hoa số ${String(index)}`,
  kind: ofTurn(['Công trình', 'phần việc'], index),
  unit: ofTurn(units, index),
  status: 'Đã đăng ký',
  registeredOn: ofTurn<SheetRow[string]>(
    [new Date('2023-02-01T00:00:00Z'), '1/2/2023', '01/02/2023', '1.2.2023'],
    index,
  ),
  summary: 'Trồng và chăm hoa hai bên đường.',
  themes: ofTurn(['Phát triển kinh tế', 'kinh-te', null], index) ?? null,
  clauses: 'IV.1',
});

const event = (index: number): SheetRow => ({
  title: `Hội thi số ${String(index)}`,
  kind: 'Hội thi',
  unit: ofTurn(units, index),
  status: 'Dự kiến tổ chức',
  startsOn: new Date('2023-04-10T00:00:00Z'),
  summary: 'Các thôn thi nấu cơm.',
});

const list = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));

const profile: SheetRow = {
  kind: 'Tập thể',
  name: 'Tổ dệt bản Quang',
  origin: 'Trong đợt thi đua',
  unit: 'Châu Quang',
  summary: 'Giữ nghề dệt thổ cẩm.',
  year: 2023,
  body: 'Đoạn một.\nĐoạn hai.',
};

describe('a workbook of 500 rows', () => {
  test('comes in whole, passes the check, and changes nothing the second time', async () => {
    const rows = { works: list(300, work), events: list(200, event) };
    const first = await importRows(rows);
    expect(outcomes(first)).toEqual(list(500, () => 'new'));
    expect((await checkContent(root)).faults).toEqual([]);
    const before = snapshot();
    const second = await importRows(rows);
    expect(outcomes(second)).toEqual(list(500, () => 'unchanged'));
    expect(second.texts.size).toBe(0);
    expect(snapshot()).toEqual(before);
  });

  test('with 25 planted faults reports exactly those, at their cells, and writes nothing', async () => {
    const works = list(300, work);
    const events = list(200, event);
    const expected: string[] = [];
    const plant = (
      collection: 'works' | 'events',
      row: number,
      field: string,
      value: SheetRow[string],
      also: SheetRow = {},
    ) => {
      const rows = collection === 'works' ? works : events;
      rows[row - 2] = { ...rows[row - 2], ...also, [field]: value };
      const sheet = collection === 'works' ? 'Công trình' : 'Sự kiện';
      expected.push(`${sheet} ${String(row)} ${lettersOf(collection, field)}`);
    };
    plant('works', 7, 'unit', 'Xã Châu Qang');
    plant('works', 19, 'unit', null);
    plant('works', 33, 'unit', 'Quỳ Hợp');
    plant('works', 48, 'title', null);
    plant('works', 60, 'kind', 'Công trinhg');
    plant('works', 75, 'status', 'Xong rồi');
    plant('works', 90, 'registeredOn', '31/2/2023');
    plant('works', 104, 'registeredOn', 2023);
    plant('works', 118, 'registeredOn', '1/2/23');
    plant('works', 131, 'doneOn', null, { status: 'Đã hoàn thành' });
    plant('works', 145, 'summary', 'Liên hệ 0912 345 678 để góp công.');
    plant('works', 158, 'summary', null);
    plant('works', 172, 'themes', 'Phát triển kinh tê; Bóng đá');
    plant('works', 188, 'clauses', 'IX.9');
    plant('works', 201, 'sources', 'khong-co-nguon');
    plant('works', 222, 'profiles', 'Không Có Ai');
    plant('works', 240, 'title', work(3)['title'] ?? null, { unit: work(3)['unit'] ?? null });
    plant('works', 265, 'title', 'x'.repeat(300));
    plant('events', 5, 'endsOn', '1/4/2023');
    plant('events', 40, 'kind', 'Đua thuyền');
    plant('events', 77, 'startsOn', null);
    plant('events', 99, 'summary', 'Dân tộc: Thái');
    plant('events', 121, 'place', 'Sân vận động <script>'.repeat(20));
    plant('events', 150, 'title', 'Hội thi ở Quý Hợp');
    plant('events', 188, 'slug', 'khong-co-tep');

    const before = snapshot();
    const { faults, rows } = await plan({ works, events });
    expect(
      faults.map(({ sheet, row, column }) => `${sheet} ${String(row)} ${String(column)}`),
    ).toEqual(expected);
    expect(faults).toHaveLength(25);
    expect(rows.filter(({ outcome }) => outcome === 'refused')).toHaveLength(25);
    expect(rows.filter(({ outcome }) => outcome === 'new')).toHaveLength(475);
    expect(snapshot()).toEqual(before);
  });
});

describe('a fault', () => {
  test('names sheet, row, column, heading and the nearest right value', async () => {
    const report = formatImport(await plan({ works: [{ ...work(1), unit: 'Xã Châu Qang' }] }));
    expect(report).toContain(
      'Trang tính «Công trình», dòng 2, cột C (Đơn vị đăng ký): không có đơn vị «Xã Châu Qang». Có phải «Xã Châu Quang»?',
    );
    expect(report).toContain('Công trình: 0 mới, 0 thay đổi, 0 không đổi, 1 từ chối.');
  });
});

describe('edits made by hand since the last import', () => {
  const path = 'cong-trinh/duong-hoa-so-1.md';
  const edit = (from: string, to: string) => {
    const before = text(path);
    expect(before).toContain(from);
    writeFileSync(join(root, path), before.replace(from, to));
  };

  beforeEach(async () => {
    await importRows({ works: [work(1)] });
  });

  test('stay when the workbook says what it said before', async () => {
    edit('Trồng và chăm hoa', 'Trồng, tưới và chăm hoa');
    const planned = await importRows({ works: [work(1)] });
    expect(outcomes(planned)).toEqual(['unchanged']);
    expect(planned.rows[0]?.kept).toEqual(['Nội dung, kết quả']);
    expect(text(path)).toContain('Trồng, tưới và chăm hoa');
  });

  test('stay beside a change the workbook makes elsewhere, and so do comments', async () => {
    edit('kind:', '# do cán bộ văn hóa ghi\nkind:');
    edit('Trồng và chăm hoa', 'Trồng, tưới và chăm hoa');
    const planned = await importRows({ works: [{ ...work(1), status: 'Đang làm' }] });
    expect(outcomes(planned)).toEqual(['changed']);
    expect(planned.rows[0]?.changed).toEqual(['Tình trạng']);
    expect(text(path)).toContain('status: in-progress');
    expect(text(path)).toContain('Trồng, tưới và chăm hoa');
    expect(text(path)).toContain('# do cán bộ văn hóa ghi');
  });

  test('are a conflict when the workbook changes the same field; --ghi-de takes the workbook', async () => {
    edit('Trồng và chăm hoa', 'Trồng, tưới và chăm hoa');
    const rows = { works: [{ ...work(1), summary: 'Trồng hoa mười giờ.' }] };
    const refused = await plan(rows);
    expect(outcomes(refused)).toEqual(['refused']);
    expect(refused.faults[0]).toMatchObject({ row: 2, column: lettersOf('works', 'summary') });
    await importRows(rows, true);
    expect(text(path)).toContain('Trồng hoa mười giờ.');
  });

  test('a file taken away by hand does not come back by itself', async () => {
    rmSync(join(root, path));
    expect((await plan({ works: [work(1)] })).faults[0]?.problem).toContain('bị xóa tay');
    expect(outcomes(await importRows({ works: [work(1)] }, true))).toEqual(['new']);
  });

  test('an entry nobody imported is not overwritten either', async () => {
    rmSync(join(root, recordFile));
    const planned = await plan({ works: [{ ...work(1), summary: 'Khác.' }] });
    expect(outcomes(planned)).toEqual(['refused']);
  });

  test('a cell made blank takes the field away', async () => {
    await importRows({ works: [{ ...work(1), registeredOn: null }] });
    expect(text(path)).not.toContain('registeredOn');
  });
});

describe('exemplars', () => {
  test('come as drafts with the next number of the ledger, once', async () => {
    const planned = await importRows({ profiles: [profile] });
    expect(outcomes(planned)).toEqual(['new']);
    const written = text('guong-dien-hinh/to-det-ban-quang.md');
    expect(written).toContain('number: 8\n');
    expect(written).toContain('status: draft\n');
    expect(written).toContain('Đoạn một.\n\nĐoạn hai.\n');
    expect(text('so-danh-bo.yaml')).toContain(
      '- number: 8\n  slug: to-det-ban-quang\n  issuedOn: 2023-03-01\n',
    );
    expect((await checkContent(root)).faults).toEqual([]);
    expect(outcomes(await importRows({ profiles: [profile] }))).toEqual(['unchanged']);
  });

  test('two new ones get two numbers', async () => {
    await importRows({ profiles: [profile, { ...profile, name: 'Tổ dệt bản Khúa' }] });
    expect(text('guong-dien-hinh/to-det-ban-khua.md')).toContain('number: 9\n');
  });

  test('what was published by hand stays published', async () => {
    await importRows({ profiles: [profile] });
    const path = 'guong-dien-hinh/to-det-ban-quang.md';
    writeFileSync(join(root, path), text(path).replace('status: draft', 'status: published'));
    const planned = await plan({ profiles: [{ ...profile, modelName: 'Dệt chung' }] });
    expect(planned.texts.get(path)).toContain('status: published');
  });

  test('a withdrawn one is never written to', async () => {
    await importRows({ profiles: [profile] });
    const path = 'guong-dien-hinh/to-det-ban-quang.md';
    writeFileSync(join(root, path), text(path).replace('status: draft', 'status: withdrawn'));
    const planned = await plan({ profiles: [{ ...profile, summary: 'Khác.' }] }, true);
    expect(planned.faults[0]?.problem).toContain('đã rút');
  });

  test('an award stands in one row and needs all its proofs', async () => {
    const award = {
      'awards.0.form': 'Giấy khen',
      'awards.0.level': 'cấp huyện',
      'awards.0.decidedOn': '1/2/2023',
    };
    const { faults } = await plan({ profiles: [{ ...profile, ...award }] });
    expect(faults.map(({ heading }) => heading)).toEqual([
      'Khen thưởng › Số quyết định',
      'Khen thưởng › Người ký',
    ]);
  });
});

describe('text that looks like a formula', () => {
  test.each(['=HYPERLINK("http://a.example","Xem")', '+84', '-1+1', '@SUM(A1)'])(
    '«%s» stays text in the file',
    async (title) => {
      const planned = await plan({ works: [{ ...work(1), title: `${title} ở xã` }] });
      const [file] = planned.texts.values();
      expect(planned.faults).toEqual([]);
      expect(file).toContain(title);
    },
  );
});
