import { describe, expect, test, vi } from 'vitest';
import { indexFiles } from '#integrations/index-files.ts';
import { indexedPages } from '#search/indexed-pages.ts';
import type { ShortFormEntry } from '#search/format.ts';
import { readQuery } from '#search/query-words.ts';
import { search } from '#search/search.ts';
import { SearchIndex } from '#search/search-index.ts';
import { sourcesFrom } from '../../full-text.ts';

const page = (path: string, main: string) => ({
  path,
  html: `<main data-pagefind-body>${main}</main>`,
});

const named = (name: string, path: string, main: string) => ({
  path,
  html: `<main data-pagefind-body data-also-called="${name}">${main}</main>`,
});

const pages = indexedPages(
  [
    page(
      'khen-thuong/',
      '<h1>Hướng dẫn khen thưởng</h1><h2 id="ho-so">Hồ sơ</h2><p>Biên bản họp xét.</p>',
    ),
    named(
      'Xã Châu Quang cũ',
      'don-vi/chau-quang/',
      '<h1>Xã Châu Quang</h1><p>Một xã của huyện Quỳ Hợp.</p>',
    ),
    page(
      'don-vi/chau-ly/',
      '<h1>Xã Châu Lý</h1><p>Một xã của huyện Quỳ Hợp, giáp xã Châu Quang.</p>',
    ),
    page(
      'tin-tuc/2023/dem-le/',
      '<h1>Đêm lễ</h1><p>Tối 19/4/2023, UBND huyện Quỳ Hợp tổ chức lễ kỷ niệm. Đoàn kết, sáng tạo, thi đua. Theo Bộ Chính trị khóa XII, tám hoa văn. Ông bà cùng dự, hỏi gì đáp nấy.</p>',
    ),
    { path: 'tim-kiem/', html: '<main><h1>Tìm kiếm</h1></main>' },
  ],
  '/',
);
const shortForms: ShortFormEntry[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['Quỳnh Hợp', 'Quỳ Hợp', 1],
  ['giấy tờ xin khen', 'hồ sơ', 2],
];
const files = await indexFiles(pages, shortForms);
const sources = sourcesFrom((name) => files.get(name));

const open = (): Promise<SearchIndex> => SearchIndex.open(sources);

const firstFor = async (query: string, options = {}): Promise<string | undefined> =>
  (await search(query, await open(), options)).answers[0]?.url;

describe('the right page comes first', () => {
  test.each([
    ['đoàn kết sáng tạo', '/tin-tuc/2023/dem-le/'],
    ['doan ket', '/tin-tuc/2023/dem-le/'],
    ['ddoanf keets', '/tin-tuc/2023/dem-le/'],
    ['d9oan2 ke6t1', '/tin-tuc/2023/dem-le/'],
    ['đoàn kết'.normalize('NFD'), '/tin-tuc/2023/dem-le/'],
    ['doanket', '/tin-tuc/2023/dem-le/'],
    ['doan kte', '/tin-tuc/2023/dem-le/'],
    ['lễ kỉ niệm', '/tin-tuc/2023/dem-le/'],
    ['ủy ban nhân dân huyện', '/tin-tuc/2023/dem-le/'],
    ['2023-04-19', '/tin-tuc/2023/dem-le/'],
    ['ngày 19 tháng 4', '/tin-tuc/2023/dem-le/'],
    ['cho hỏi lễ kỷ niệm tổ chức khi nào ạ', '/tin-tuc/2023/dem-le/'],
    ['giaáy tờ biên bản', undefined],
    ['ddoàn keest', '/tin-tuc/2023/dem-le/'],
    ['doannn ket', '/tin-tuc/2023/dem-le/'],
    ['Quang Châu', '/don-vi/chau-quang/'],
    ['xã Châu Quang cũ', '/don-vi/chau-quang/'],
    ['chau quang', '/don-vi/chau-quang/'],
    ['xã Châu Lí', '/don-vi/chau-ly/'],
    ['châu q', '/don-vi/chau-quang/'],
    ['biên bản họp', '/khen-thuong/#ho-so'],
    ['khen thuong', '/khen-thuong/'],
    ['bo chinh tri khoa 12', '/tin-tuc/2023/dem-le/'],
    ['8 hoa văn', '/tin-tuc/2023/dem-le/'],
    ['mười chín tháng tư', '/tin-tuc/2023/dem-le/'],
    ['19/4/23', '/tin-tuc/2023/dem-le/'],
    ['giay to xin khen', '/khen-thuong/#ho-so'],
  ])('%s', async (query, url) => {
    expect(await firstFor(query)).toBe(url);
  });

  test('the district is found by the plan’s own misspelling, and the reader is told', async () => {
    const found = await search('Quỳnh Hợp', await open());
    expect(found.understood).toBe('quỳ hợp');
    expect(found.answers.length).toBe(3);
  });
});

describe('of pages that say the same', () => {
  const contact = '<p>Chưa công bố địa chỉ liên hệ.</p>';
  const crowd = ['gioi-thieu', 'tro-nang', 'rieng-tu'].map((path) =>
    page(`${path}/`, `<h1>Trang ${path}</h1>${contact}`),
  );
  const news = page(
    'tin-tuc/2023/thi-viet/',
    '<h1>Cuộc thi viết</h1><h2 id="lien-he">Liên hệ với kế hoạch</h2><p>Kể lịch sử.</p>',
  );
  const firstAmong = async (...added: ReturnType<typeof page>[]): Promise<string | undefined> => {
    const made = await indexFiles(indexedPages([...crowd, news, ...added], '/'), []);
    const index = await SearchIndex.open(sourcesFrom((name) => made.get(name)));
    return (await search('liên hệ', index)).answers[0]?.url;
  };

  test('none comes first, save one that answers clearly better', async () => {
    expect(await firstAmong()).toBe('/tin-tuc/2023/thi-viet/#lien-he');
    const press = page('bao-chi/', `<h1>Báo chí</h1><h2 id="lien-he">Liên hệ</h2>${contact}`);
    expect(await firstAmong(press)).toBe('/bao-chi/#lien-he');
  });
});

test('the reader is told in which words the question was answered', async () => {
  expect((await search('giấy tờ xin khen', await open())).understood).toBe('hồ sơ');
  expect((await search('8 hoa văn', await open())).understood).toBe('tám hoa văn');
});

test('letters without a vowel may be a word in a hurry, but stand for a thing when there are four', async () => {
  const isWeak = async (query: string) =>
    readQuery(query, await open()).words.map((word) => word.isWeak);
  expect(await isWeak('khen trc')).toEqual([false, true]);
  expect(await isWeak('bhxh khen')).toEqual([false, false]);
});

test('what was understood is written as people write it', async () => {
  const pages = [
    page('a/', '<h1>Chủ tịch</h1><p>Chủ tịch xã, chủ tịch huyện, chủ tịch tỉnh.</p>'),
    page('b/', '<h1>Hồ sơ</h1><p>Bản báo cáo thành tích nộp trước ngày 31/3/2023.</p>'),
  ];
  const made = await indexFiles(indexedPages(pages, '/'), []);
  const index = await SearchIndex.open(sourcesFrom((name) => made.get(name)));
  const understood = async (query: string) => (await search(query, index)).understood;
  expect(await understood('baocao thanh tich')).toBe('báo cáo thành tích');
  expect(await understood('baocao thanh tich o dau')).toBe('báo cáo thành tích');
  expect(await understood('nop truocngay 31 thang 3 nam 2023')).toBe('nộp trước ngày 31/3/2023');
});

test('a document asked for by its number is not spelt out, a slip beside it is', async () => {
  const pages = [
    page('a/', '<h1>Căn cứ</h1><p>Theo Nghị định số 91/2017/NĐ-CP về khen thưởng.</p>'),
  ];
  const made = await indexFiles(indexedPages(pages, '/'), [['NĐ-CP', 'Nghị định của Chính phủ']]);
  const index = await SearchIndex.open(sourcesFrom((name) => made.get(name)));
  const found = await search('91/2017/nđ-cp', index);
  expect(found.answers[0]?.url).toBe('/a/');
  expect(found.understood).toBeUndefined();
  expect((await search('nđ-cp', index)).understood).toBe('nghị định của chính phủ');
  expect((await search('khne thuong 91/2017/nd-cp', index)).understood).toContain('khen');
});

test('who asks what somebody did is shown who that is', async () => {
  expect(await firstFor('ông Quang họp gì')).toBe('/don-vi/chau-quang/');
  expect(await firstFor('xóm Quang họp gì')).toBeUndefined();
});

test('«mấy» asks, «máy» does not', async () => {
  const index = await open();
  const asks = (question: string): boolean =>
    readQuery(question, index).words.some((word) => word.asks);
  expect(asks('làm mấy công trình')).toBe(true);
  expect(asks('làm máy công trình')).toBe(false);
});

test('where no reading answers, few texts are read', async () => {
  const scattered = Array.from({ length: 12 }, (_, at) =>
    page(`don-vi/xa-${String(at)}/`, '<h1>Trang</h1><p>Có cam.</p><p>Số 8, tám.</p><p>Mít.</p>'),
  );
  const made = await indexFiles(indexedPages(scattered, '/'), []);
  const index = await SearchIndex.open(sourcesFrom((name) => made.get(name)));
  const read = vi.spyOn(index, 'page');
  expect((await search('cam 8 mít', index)).answers).toEqual([]);
  const pagesRead = new Set(read.mock.calls.map(([number]) => number)).size;
  expect(pagesRead).toBeGreaterThan(0);
  expect(pagesRead).toBeLessThan(5);
});

/** Asks a site of these pages alone. */
async function openOn(built: ReturnType<typeof page>[]): Promise<SearchIndex> {
  const made = await indexFiles(indexedPages(built, '/'), []);
  return SearchIndex.open(sourcesFrom((name) => made.get(name)));
}

const firstOn = async (
  built: ReturnType<typeof page>[],
  question: string,
): Promise<string | undefined> => {
  return (await search(question, await openOn(built))).answers[0]?.url;
};

describe('a person spoken of by the given name', () => {
  const site = [
    page('guong-dien-hinh/0007-lo-thanh-tro/', '<h1>Lô Thanh Trợ</h1><p>Sưu tầm hiện vật.</p>'),
    page('tro-nang/', '<h1>Trợ năng</h1><p>Trợ năng của trang.</p>'),
    page(
      'ke-hoach/',
      '<h1>Kế hoạch</h1><p>Của huyện, ký rồi.</p><p id="chu-ky">Nguyễn Đình Tùng</p>',
    ),
    page('don-vi/bac-son/', '<h1>Xã Bắc Sơn</h1><p>Một xã của huyện.</p>'),
  ];
  test.each([
    ['ông Trợ', '/guong-dien-hinh/0007-lo-thanh-tro/'],
    ['trợ', '/tro-nang/'],
    ['ông Tùng ký', '/ke-hoach/#chu-ky'],
    ['bà Thanh Trợ', '/guong-dien-hinh/0007-lo-thanh-tro/'],
    ['bà Kế', undefined],
    ['huyện Anh Sơn', undefined],
  ])('%s', async (question, url) => {
    expect(await firstOn(site, question)).toBe(url);
  });
});

test('a page known by another name is found by it before one that only has a part so called', async () => {
  const site = [
    page(
      'du-lieu/',
      '<h1>Dữ liệu mở</h1><h2 id="bang">Gương điển hình</h2><p>Gương điển hình.</p>',
    ),
    named('Gương điển hình', 'guong-dien-hinh/', '<h1>Gương theo báo chí</h1><p>Bảy hồ sơ.</p>'),
  ];
  expect(await firstOn(site, 'gương điển hình')).toBe('/guong-dien-hinh/');
  expect(await firstOn(site, 'gương điễn hình')).toBe('/guong-dien-hinh/');
});

test('a slip in a short word is mended where a title bears it out', async () => {
  const title = page('du-lieu/', '<h1>Dữ liệu mở</h1><p>Các bảng.</p>');
  const text = page('du-lieu/', '<h1>Bảng</h1><p>Dữ liệu mở.</p>');
  const others = Array.from({ length: 60 }, (_, at) =>
    page(`don-vi/xa-${String(at)}/`, '<h1>Xã</h1><p>Của huyện.</p>'),
  );
  expect(await firstOn([title, ...others], 'du lieu moq')).toBe('/du-lieu/');
  expect(await firstOn([text, ...others], 'du lieu moq')).toBeUndefined();
});

test('a question met in part must be spelt as the page spells it', async () => {
  const site = [page('du-lieu/', '<h1>Dữ liệu</h1><p>Đủ cấp, số, ngày. Không có sổ.</p>')];
  expect(await firstOn(site, 'đủ cấp số gì ở đâu')).toBe('/du-lieu/');
  expect(await firstOn(site, 'cấp sổ đỏ ở đâu')).toBeUndefined();
});

test('a number holds the word before it, though another stands between', async () => {
  const site = [page('tin-tuc/2026/duong/', '<h1>Đường tới 60 năm</h1><p>Kể chuyện.</p>')];
  expect(await firstOn(site, 'đường đến 60 năm')).toBe('/tin-tuc/2026/duong/');
  expect(await firstOn(site, 'đường đến 70 năm')).toBeUndefined();
});

test('the name of the place that all pages are about need not stand by what is asked', async () => {
  const others = Array.from({ length: 9 }, (_, at) =>
    page(`don-vi/xa-${String(at)}/`, '<h1>Xã</h1><p>Của huyện Quỳ Hợp.</p>'),
  );
  const orange = page('tin-tuc/2026/cam/', '<h1>Ba cơ sở</h1><p>Mua cam, mít.</p>');
  expect(await firstOn([orange, ...others], 'cam Quỳ Hợp')).toBe('/tin-tuc/2026/cam/');
  expect(await firstOn([orange, ...others], 'cam Tân Lạc')).toBeUndefined();
});

test('of the district its own pages answer, however its name is spelt', async () => {
  const others = Array.from({ length: 9 }, (_, at) =>
    page(`don-vi/xa-${String(at)}/`, `<h1>Xã ${String(at)}</h1><p>Của huyện Quỳ Hợp.</p>`),
  );
  const figures =
    '<h1>Báo chí</h1><h2 id="so-lieu">Số liệu</h2><p>Diện tích</p><p>941 km², huyện Quỳ Hợp</p>';
  const site = [
    page('bao-chi/', figures),
    page('don-vi/yen/', '<h1>Xã Yên</h1><p>Diện tích</p><p>159 km², huyện Quỳ Hợp</p>'),
    ...others,
  ];
  for (const name of ['Quỳ Hợp', 'Quý Hợp', 'quy hop'])
    expect(await firstOn(site, `diện tích huyện ${name}`)).toBe('/bao-chi/#so-lieu');
});

test('a half-typed word is completed to what follows all words before it', async () => {
  const site = [
    page('ke-hoach/', '<h1>Kế hoạch</h1><p>Nguyễn Đình Tùng</p>'),
    ...Array.from({ length: 9 }, (_, at) =>
      page(`tin-tuc/${String(at)}/`, '<h1>Tin</h1><p>Gia đình tiêu biểu, đình to, đình thờ.</p>'),
    ),
  ];
  expect(await firstOn(site, 'nguyen dinh t')).toBe('/ke-hoach/');
});

test('a half-typed word with its tone already set is no word of the site', async () => {
  const site = [
    page('bao-chi/', '<h1>Điều kiện dùng lại</h1><p>Ai cũng được.</p>'),
    page('gioi-thieu/', '<h1>Giới thiệu</h1><p>Trang này là của chung, dùng cho mọi người.</p>'),
  ];
  expect(await firstOn(site, 'điều kiện dùng lạ')).toBe('/bao-chi/');
});

test('one word mended, another may be missing from a page the rest names', async () => {
  const site = [
    page('rieng-tu/', '<h1>Riêng tư</h1><p>Trang này không biết ai.</p>'),
    page('khen/', '<h1>Khen thưởng</h1><p>Thẩm quyền khen.</p>'),
  ];
  expect(await firstOn(site, 'quyền riên tư')).toBe('/rieng-tu/');
});

test('many pages of one kind that say the same do not hide one of another kind', async () => {
  const units = Array.from({ length: 12 }, (_, at) =>
    page(
      `don-vi/x${String(at)}/`,
      `<h1>Xã số ${String(at)}</h1><p>Theo dõi bằng ứng dụng đọc tin.</p>`,
    ),
  );
  const help = page('gioi-thieu/', '<h1>Giới thiệu</h1><p>Cài ứng dụng để đọc tin mới.</p>');
  const index = await openOn([help, ...units]);
  const { answers } = await search('ứng dụng đọc tin', index);
  expect(answers.map(({ url }) => url)).toContain('/gioi-thieu/');
});

test('a single syllable spelt as it ought to be is no slip', async () => {
  const site = [page('ke-hoach/', '<h1>Kế hoạch</h1><p>Có chỗ thiếu.</p>')];
  expect(await firstOn(site, 'thiếc')).toBeUndefined();
  expect(await firstOn(site, 'thieeuu')).toBe('/ke-hoach/');
});

describe('what is not there', () => {
  test.each([
    'phở bò',
    'quang hợp',
    'Nguyễn Văn Quang',
    'xã Châu Hợp',
    'lễ 30/4/2023',
    'họp dân quân xét',
    'lễ hội',
    'xyzzy',
    '9 hoa văn',
    'khóa XIII',
    'mục VI',
    'cau cua',
    '"kết đoàn"',
    '',
  ])('%s finds nothing', async (query) => {
    expect(await firstFor(query)).toBeUndefined();
  });

  test('as typed means as typed', async () => {
    expect(await firstFor('ddoanf keets', { exact: true })).toBeUndefined();
    expect(await firstFor('đoan kết', { exact: true })).toBeUndefined();
    expect(await firstFor('doan ket', { exact: true })).toBe('/tin-tuc/2023/dem-le/');
    expect(await firstFor('đoàn kết', { exact: true })).toBe('/tin-tuc/2023/dem-le/');
  });
});

test('marks are those of the page, on its own letters', async () => {
  const { answers } = await search('doan ket', await open());
  const marked = answers[0]?.excerpt.filter((stretch) => stretch.marked).map(({ text }) => text);
  expect(marked).toEqual(['Đoàn kết']);
});

test('names and headings answer where the full text cannot be had', async () => {
  const names = await SearchIndex.open({ part: sources.part });
  const first = async (query: string) => (await search(query, names)).answers[0]?.url;
  expect(await first('xa chau qang')).toBe('/don-vi/chau-quang/');
  expect(await first('hồ sơ')).toBe('/khen-thuong/#ho-so');
  expect(await first('biên bản họp')).toBeUndefined();
});

test('the same pages in another order make the same files', async () => {
  expect([...(await indexFiles(pages.toReversed(), shortForms))]).toEqual([...files]);
});
