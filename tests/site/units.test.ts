import { describe, expect, test } from 'vitest';
import { attribute, base, pageAt, pages, tagsNamed, type Page } from './built-site.ts';

const addressOf = (slug: string): string => `${base}don-vi/${slug}/`;
const listAddress = `${base}don-vi/`;

/** The 21 units of 19/4/2023 by the commune of today each belongs to. */
const communes: Readonly<Record<string, readonly string[]>> = {
  'xa-chau-hong': ['chau-hong', 'chau-thanh', 'chau-tien'],
  'xa-chau-loc': ['chau-loc', 'lien-hop'],
  'xa-minh-hop': ['ha-son', 'minh-hop', 'van-loi'],
  'xa-muong-chong': ['bac-son', 'chau-ly', 'nam-son'],
  'xa-muong-ham': ['chau-cuong', 'chau-thai'],
  'xa-quy-hop': ['thi-tran-quy-hop', 'chau-dinh', 'chau-quang', 'tho-hop'],
  'xa-tam-hop': ['dong-hop', 'nghia-xuan', 'tam-hop', 'yen-hop'],
};
const unitsOfThen = Object.values(communes).flat();

const pageOf = (slug: string): Page => {
  const page = pageAt(addressOf(slug));
  if (page === undefined) throw new Error(`Không có trang ${addressOf(slug)}`);
  return page;
};

/** Addresses a page links to, in the order of the document. */
const links = (page: Page): string[] => tagsNamed(page, 'a').map((tag) => attribute(tag, 'href'));

describe('units', () => {
  test('21 units of then and 7 communes of now have a page each, and nobody else has', () => {
    const slugs = pages
      .map(({ address }) => address.slice(base.length).split('/'))
      .filter(([section, slug]) => section === 'don-vi' && slug !== '')
      .map(([, slug]) => slug);
    expect(slugs.toSorted()).toEqual([...unitsOfThen, ...Object.keys(communes)].toSorted());
    expect(slugs).toHaveLength(28);
  });

  test('each unit of then names the commune it became, and that commune names it back', () => {
    for (const [commune, members] of Object.entries(communes)) {
      for (const member of members) {
        expect(links(pageOf(member)), member).toContain(addressOf(commune));
        expect(links(pageOf(commune)), commune).toContain(addressOf(member));
      }
    }
  });

  test('the seven communes share the 21 units among them and leave none out', () => {
    const owners = unitsOfThen.map((unit) =>
      Object.keys(communes).filter((commune) => links(pageOf(commune)).includes(addressOf(unit))),
    );
    expect(owners.map((found) => found.length)).toEqual(unitsOfThen.map(() => 1));
  });

  test('the list of units links to every page, the township first of the 21', () => {
    const list = pageAt(listAddress);
    const found = list ? links(list) : [];
    for (const slug of [...unitsOfThen, ...Object.keys(communes)]) {
      expect(found, slug).toContain(addressOf(slug));
    }
    const rows = list
      ? tagsNamed(list, 'th').filter((tag) => attribute(tag, 'scope') === 'row')
      : [];
    expect(rows).toHaveLength(21);
    expect(rows[0]?.text.trim()).toBe('Thị trấn Quỳ Hợp');
  });

  test('each unit of then is told what the plan asks of it, by when, and where that stands', () => {
    for (const slug of unitsOfThen) {
      const page = pageOf(slug);
      const text = page.texts.join(' ');
      expect(text, slug).toContain('trước ngày 31/3/2023');
      expect(text, slug).toContain('trước ngày 19/4/2023');
      for (const clause of ['iv-1-doan-1', 'iv-1-doan-2', 'ii-3-d-doan-2']) {
        expect(links(page), slug).toContain(`${base}ke-hoach/#${clause}`);
      }
    }
  });

  test('every unit page says what the unit registered, or that no register is public', () => {
    const isPublic = pageAt(`${base}cong-trinh-su-kien/cong-trinh/`) !== undefined;
    for (const slug of unitsOfThen) {
      const words = isPublic
        ? /Đăng ký: (?:Đủ|Thiếu sự kiện|Thiếu công trình|Chưa đăng ký)/
        : /không tìm thấy sổ đăng ký/;
      expect(pageOf(slug).texts.join(' ').replace(/\s+/g, ' '), slug).toMatch(words);
    }
  });
});

describe('themes', () => {
  const order = [
    'kinh-te',
    'van-hoa-xa-hoi',
    'quoc-phong-an-ninh',
    'nong-thon-moi',
    'cai-cach-hanh-chinh',
    'hoc-tap-lam-theo-bac',
    'sang-kien-cai-tien',
    'doan-the',
  ];
  const themeAddress = (slug: string): string => `${base}noi-dung-thi-dua/${slug}/`;

  test('stand in the order of the copy: a b c d e f h g', () => {
    const index = pageAt(`${base}noi-dung-thi-dua/`);
    const found = index ? tagsNamed(index, 'h2').filter(({ text }) => /^[a-h]\)/.test(text)) : [];
    expect(found.map(({ text }) => text.slice(0, 2))).toEqual([
      'a)',
      'b)',
      'c)',
      'd)',
      'e)',
      'f)',
      'h)',
      'g)',
    ]);
    const addresses = index
      ? links(index).filter((to) => order.map(themeAddress).includes(to))
      : [];
    expect(addresses).toEqual(order.map(themeAddress));
  });

  test('each leads to the next and back', () => {
    for (const [place, slug] of order.entries()) {
      const page = pageAt(themeAddress(slug));
      const found = page ? links(page) : [];
      for (const neighbour of [order[place - 1], order[place + 1]]) {
        if (neighbour !== undefined) expect(found, slug).toContain(themeAddress(neighbour));
      }
    }
  });
});
