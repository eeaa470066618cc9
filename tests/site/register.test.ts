import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  base,
  files,
  pageAt,
  pages,
  readBytes,
  readText,
  tagsNamed,
  type Page,
} from './built-site.ts';
import { fileAt } from './references.ts';

const root = `${base}cong-trinh-su-kien/`;
const worksRoot = `${root}cong-trinh/`;
const eventsRoot = `${root}su-kien/`;

const page = (address: string): Page => {
  const found = pageAt(address);
  if (found === undefined) throw new Error(`Không có trang ${address}`);
  return found;
};
const links = (of: Page): string[] => tagsNamed(of, 'a').map((tag) => attribute(tag, 'href'));
const textOf = (of: Page): string => of.texts.join(' ').replace(/\s+/g, ' ');

/** Pages of single works or events: one folder below theirs. */
const entries = (folder: string): Page[] =>
  pages.filter(
    ({ address }) => address.startsWith(folder) && /^[^/]+\/$/.test(address.slice(folder.length)),
  );
const works = entries(worksRoot);
const events = entries(eventsRoot);
const hasRegister = works.length + events.length > 0;

/** The rows of the register's tables on a page, by the address each leads to. */
const rowsOf = (of: Page): string[] => {
  const own = new Set([...works, ...events].map(({ address }) => address));
  const table = of.html.match(/<tbody[^>]*>.*?<\/tbody>/gs)?.join('') ?? '';
  return [...table.matchAll(/href="([^"]*)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => own.has(address));
};

/** All pages of a list: itself, then `trang/2/`, `trang/3/` … */
const pagesOfList = (address: string): Page[] =>
  pages.filter((one) => one.address === address || one.address.startsWith(`${address}trang/`));

/** The 21 units of then, in the order of their own list. */
const listedUnits = [
  ...new Set(
    [
      ...(/<tbody[^>]*>.*?<\/tbody>/s.exec(page(`${base}don-vi/`).html)?.[0] ?? '').matchAll(
        /<th[^>]*>.*?href="([^"]*)"/gs,
      ),
    ].map(([, address = '']) => address),
  ),
];

describe.skipIf(hasRegister)('while no register is public', () => {
  test('the page says so, and what the plan orders, and who keeps the register', () => {
    const text = textOf(page(root));
    expect(text).toContain('không tìm thấy sổ đăng ký công trình, sự kiện nào được công bố');
    expect(text).toContain('Tổng hợp danh sách đăng ký');
    expect(text).toMatch(/ít nhất 01 công trình.* 01 sự kiện/);
  });

  test('it leads to no list and draws no loom: bare warp would call 21 units idle', () => {
    expect(
      links(page(root)).filter((to) => /^(?:cong-trinh|su-kien)\//.test(to.slice(root.length))),
    ).toEqual([]);
    expect(page(root).html).not.toContain('class="duty-loom');
    expect(tagsNamed(page(root), 'table')).toEqual([]);
  });

  test('no unit is called complete or behind', () => {
    const judged = pages
      .filter(({ address }) => address.startsWith(`${base}don-vi/`))
      .filter((one) => /Đăng ký:|Chưa báo cáo|Đã báo cáo/.test(textOf(one)));
    expect(judged.map(({ file }) => file)).toEqual([]);
  });

  test('the report counts nothing, and says that this is no verdict', () => {
    expect(textOf(page(`${base}bao-cao/`))).toContain('không phải «không đơn vị nào làm»');
  });
});

describe.runIf(hasRegister)('the register', () => {
  test('has a board of the 21 units in the order of their list, whatever they registered', () => {
    const board = /<tbody[^>]*>.*?<\/tbody>/s.exec(page(root).html)?.[0] ?? '';
    const units = [...board.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(listedUnits).toHaveLength(21);
    expect(units).toEqual(listedUnits);
  });

  test('draws what the board says: a place is woven where a unit has registered', () => {
    const { html } = page(root);
    const loom = /<div class="duty-loom".*?<tbody/s.exec(html)?.[0] ?? '';
    const lanes = loom.split(/class="lane"/).slice(1);
    expect(lanes).toHaveLength(2);
    const label = /aria-label="([^"]*)"/.exec(loom)?.[1] ?? '';
    const woven = lanes.map((lane) => [...lane.matchAll(/<i [^>]*class="woven"/g)].length);
    const said = [...label.matchAll(/(\d+)\/21/g)].map(([, count]) => Number(count));
    expect(woven).toEqual(said);
    const words = [
      ...html.matchAll(/<td[^>]*>\s*(Đủ|Thiếu sự kiện|Thiếu công trình|Chưa đăng ký)\s*</g),
    ].map(([, word]) => word);
    expect(words).toHaveLength(21);
    const lacking = (...names: string[]) =>
      words.filter((word) => names.includes(word ?? '')).length;
    expect(woven).toEqual([
      21 - lacking('Thiếu công trình', 'Chưa đăng ký'),
      21 - lacking('Thiếu sự kiện', 'Chưa đăng ký'),
    ]);
  });

  test.each([
    ['works', worksRoot, works],
    ['events', eventsRoot, events],
  ] as const)('lists all %s once, at most 60 to a page and 100 kB', (_, address, own) => {
    const list = pagesOfList(address);
    expect(list.flatMap(rowsOf).toSorted()).toEqual(own.map((one) => one.address).toSorted());
    for (const one of list) {
      expect(rowsOf(one).length).toBeLessThanOrEqual(60);
      expect(readBytes(one.file).length).toBeLessThanOrEqual(100_000);
    }
  });

  test('has tables with a caption, heads of columns and rows, and the sorted column named', () => {
    for (const one of [...pagesOfList(worksRoot), ...pagesOfList(eventsRoot)]) {
      expect(tagsNamed(one, 'table')).toHaveLength(1);
      expect(tagsNamed(one, 'caption')[0]?.text).toContain('xếp theo đơn vị');
      const heads = tagsNamed(one, 'th').filter((tag) => attribute(tag, 'scope') === 'col');
      expect(heads.map((tag) => attribute(tag, 'aria-sort'))).toEqual([
        '',
        'ascending',
        '',
        '',
        '',
      ]);
    }
  });

  test('every work and event names its unit, and the page of that unit names it', () => {
    const silent = [...works, ...events].filter((one) => {
      const unit = links(one).find((to) => /\/don-vi\/[^/]+\/$/.test(to));
      return unit === undefined || !links(page(unit)).includes(one.address);
    });
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  test('every event has a calendar file with one whole-day event that leads back to its page', () => {
    expect(events.length).toBeGreaterThan(0);
    for (const one of events) {
      const address = one.address.replace(/\/$/, '.ics');
      expect(links(one)).toContain(address);
      const file = fileAt(address);
      if (file === undefined) throw new Error(`Không có tệp ${address}`);
      const calendar = new ICAL.Component(ICAL.parse(readText(file)) as unknown[]);
      const [entry, ...others] = calendar.getAllSubcomponents('vevent');
      expect(others).toEqual([]);
      expect(entry && new ICAL.Event(entry).startDate.isDate).toBe(true);
      expect(new URL(String(entry?.getFirstPropertyValue('url'))).pathname).toBe(one.address);
    }
  });

  test('the filter offers only what the list has, under the names the rows carry', () => {
    for (const address of [worksRoot, eventsRoot]) {
      const { html } = page(address);
      for (const name of ['don-vi', 'trang-thai', 'noi-dung']) {
        const select = new RegExp(`<select name="${name}".*?</select>`, 's').exec(html)?.[0] ?? '';
        const offered = [...select.matchAll(/value="([^"]+)"/g)].map(([, value = '']) => value);
        const carried = pagesOfList(address).flatMap((one) =>
          [...one.html.matchAll(new RegExp(`data-${name}="([^"]*)"`, 'g'))].flatMap(
            ([, values = '']) => values.split(' ').filter((value) => value !== ''),
          ),
        );
        expect(offered.toSorted()).toEqual([...new Set(carried)].toSorted());
      }
    }
  });
});

describe('the summary report', () => {
  const report = page(`${base}bao-cao/`);
  const lines = [
    ...report.html.matchAll(
      /<tr[^>]*>(?:(?!<\/tr>).)*?<th scope="row"[^>]*>([^<]*)<\/th>\s*<td[^>]*>(\d+)<\/td>\s*<td[^>]*>(.*?)<\/td>/gs,
    ),
  ].map(([, label = '', count, where = '']) => ({
    label,
    count: Number(count),
    path: /href="([^"#]*)/.exec(where)?.[1],
  }));

  test('has numbers', () => {
    expect(lines.length).toBeGreaterThan(hasRegister ? 20 : 5);
  });

  test('leads from every number of works and events to exactly so many rows', () => {
    const wrong = lines.filter(({ count, path }) => {
      if (path === undefined) return count !== 0;
      if (!path.startsWith(worksRoot) && !path.startsWith(eventsRoot)) return false;
      return pagesOfList(path).flatMap(rowsOf).length !== count;
    });
    expect(wrong).toEqual([]);
  });

  test('can be had as a Word document', () => {
    const docx = links(report).find((to) => to.endsWith('.docx'));
    const file = docx && fileAt(docx);
    expect(file && readBytes(file).subarray(0, 2).toString()).toBe('PK');
  });
});

test('the plan says of every clause it calls served what serves it', () => {
  const plan = page(`${base}ke-hoach/`);
  const served = plan.tags.filter((tag) => attribute(tag, 'id').startsWith('ket-qua-'));
  expect(served.length).toBeGreaterThan(0);
  for (const tag of served) {
    expect(links(plan)).toContain(`#${attribute(tag, 'id').replace('ket-qua-', '')}`);
    expect(tag.text).toMatch(/\d+ (?:công trình, phần việc|sự kiện|gương|tin)/);
  }
});

test('calendar files of events exist only for events that have a page', () => {
  const calendars = files.filter((file) => /^cong-trinh-su-kien\/.*\.ics$/.test(file));
  expect(calendars).toHaveLength(events.length);
});
