import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { parseFragment } from 'parse5';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  attribute,
  base,
  files,
  linksNamed,
  meta,
  pageAt,
  pages,
  readBytes,
  readText,
  tagsNamed,
  type Page,
} from './built-site.ts';
import { isInternal, loaded } from './references.ts';

const contentFolder = process.env['CONTENT_DIR'] || 'content';
const folder = join(contentFolder, 'guong-dien-hinh');

interface Head {
  number: number;
  name: string;
  status?: string;
  portrait?: unknown;
}

const profiles = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [, head = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return { slug: name.slice(0, -'.md'.length), ...(parse(head) as Head) };
  });
const published = profiles.filter(({ status = 'published' }) => status === 'published');

const ledger = parse(readFileSync(join(contentFolder, 'so-danh-bo.yaml'), 'utf8')) as {
  number: number;
  withdrawnOn?: unknown;
}[];
const withdrawn = [
  ...new Set([
    ...profiles.filter(({ status }) => status === 'withdrawn').map(({ number }) => number),
    ...ledger.filter((line) => line.withdrawnOn !== undefined).map(({ number }) => number),
  ]),
];

const padded = (number: number): string => String(number).padStart(4, '0');
const pageOf = (address: string): Page => {
  const page = pageAt(address);
  if (page === undefined) throw new Error(`Không có trang ${address}`);
  return page;
};
const profilePage = ({ number, slug }: { number: number; slug: string }): Page =>
  pageOf(`${base}guong-dien-hinh/${padded(number)}-${slug}/`);

/** The whole short address, on the host the profile's own page names. */
const shortAddress = (profile: (typeof published)[number]): string =>
  new URL(`${base}g/${padded(profile.number)}/`, meta(profilePage(profile), 'og:url')).href;

describe('the strip for the press', () => {
  test('stands once on each profile, with every file and text it promises', () => {
    expect(published.length).toBeGreaterThan(0);
    for (const profile of published) {
      const page = profilePage(profile);
      const number = padded(profile.number);
      const [strip, ...others] = tagsNamed(page, 'section').filter((tag) =>
        attribute(tag, 'class').split(' ').includes('press-strip'),
      );
      expect(others).toEqual([]);
      const links = tagsNamed(page, 'a').map((tag) => attribute(tag, 'href'));
      expect(links).toEqual(
        expect.arrayContaining(
          ['qr.svg', 'qr.png', 'bo-tu-lieu.zip'].map((name) => `${base}g/${number}/${name}`),
        ),
      );
      expect(links.includes(`${base}g/${number}/anh.jpg`)).toBe(profile.portrait !== undefined);
      for (const words of ['Câu cho bài báo', 'ISO 690', 'Ghi gọn', `hồ sơ số ${number}`])
        expect(strip?.text).toContain(words);
      expect(strip?.text.split(shortAddress(profile)).length).toBeGreaterThan(3);
    }
  });

  test('copies only texts that are there, by buttons that wait for their script', () => {
    for (const profile of published) {
      const page = profilePage(profile);
      const buttons = tagsNamed(page, 'button').filter((tag) => tag.attributes.has('data-copies'));
      expect(buttons.length).toBe(5);
      for (const button of buttons) {
        expect(button.attributes.has('hidden')).toBe(true);
        const wanted = attribute(button, 'data-copies');
        expect(page.tags.filter((tag) => attribute(tag, 'id') === wanted)).toHaveLength(1);
      }
    }
  });
});

describe('the QR code', () => {
  test('leads, as picture and as drawing, to the whole short address', async () => {
    for (const profile of published) {
      for (const name of ['qr.png', 'qr.svg']) {
        const picture = sharp(readBytes(`g/${padded(profile.number)}/${name}`));
        const { data, info } = await picture
          .resize({ width: 600, kernel: 'nearest' })
          .ensureAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
        expect(read, name).toBe(shortAddress(profile));
      }
    }
  });
});

describe('the press kit', () => {
  test('opens and holds text, citation, terms, code and picture, every mark intact', () => {
    for (const profile of published) {
      const number = padded(profile.number);
      const kit = unzipSync(readBytes(`g/${number}/bo-tu-lieu.zip`));
      expect(Object.keys(kit)).toEqual([
        ...(profile.portrait === undefined ? [] : [`anh-${number}.jpg`]),
        `dieu-kien-dung-${number}.txt`,
        `ho-so-${number}.html`,
        `ho-so-${number}.txt`,
        `ma-qr-${number}.png`,
        `ma-qr-${number}.svg`,
        `trich-dan-${number}.txt`,
      ]);
      const text = (name: string) => Buffer.from(kit[name] ?? []).toString('utf8');
      for (const name of [
        `ho-so-${number}.txt`,
        `ho-so-${number}.html`,
        `trich-dan-${number}.txt`,
      ]) {
        expect(text(name)).toContain(profile.name);
        expect(text(name)).toContain(shortAddress(profile));
        expect(text(name)).toBe(text(name).normalize('NFC'));
        expect(text(name)).not.toMatch(/\uFFFD|undefined|\[object/);
      }
      expect(kit[`ma-qr-${number}.png`]).toEqual(new Uint8Array(readBytes(`g/${number}/qr.png`)));
    }
  });
});

const cards = pages.filter(({ file }) => file.startsWith('nhung/'));

describe('the card to embed', () => {
  test('is at most 6 kB in all: no script, no style file, no picture file, nothing to fetch', () => {
    expect(cards.length).toBe(published.length + withdrawn.length);
    for (const page of cards) {
      expect(Buffer.byteLength(page.html), page.file).toBeLessThanOrEqual(6000);
      expect(tagsNamed(page, 'script')).toEqual([]);
      expect(loaded(page).filter(isInternal), page.file).toEqual([]);
      expect(loaded(page), page.file).toEqual([]);
      expect(meta(page, 'robots')).toBe('noindex');
    }
  });

  test('names the profile and leads to it outside its frame, by the address that stays', () => {
    for (const profile of published) {
      const card = pageOf(`${base}nhung/${padded(profile.number)}/`);
      expect(tagsNamed(card, 'h1')[0]?.text).toBe(profile.name);
      const [link] = tagsNamed(card, 'a');
      expect(attribute(link, 'href')).toBe(shortAddress(profile));
      expect(attribute(link, 'target')).toBe('_blank');
    }
  });
});

interface OEmbed {
  version: string;
  type: string;
  title: string;
  html: string;
  width: number;
  height: number;
  provider_url: string;
}

describe('oEmbed', () => {
  test('is found from the profile, valid, and its frame has the size it tells', () => {
    for (const profile of published) {
      const [discovery] = linksNamed(profilePage(profile), 'alternate').filter(
        (tag) => attribute(tag, 'type') === 'application/json+oembed',
      );
      const found = new URL(attribute(discovery, 'href'));
      const file = `nhung/${padded(profile.number)}.json`;
      expect(found.pathname).toBe(base + file);
      const answer = JSON.parse(readText(file)) as OEmbed;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
      expect(answer.title).toContain(profile.name);
      expect(URL.canParse(answer.provider_url)).toBe(true);
      const [frame, ...others] = parseFragment(answer.html).childNodes;
      expect(others).toEqual([]);
      const attributes = new Map(
        (frame && 'attrs' in frame ? frame.attrs : []).map(({ name, value }) => [name, value]),
      );
      expect(attributes.get('src')).toBe(
        new URL(`${base}nhung/${padded(profile.number)}/`, found).href,
      );
      expect(attributes.get('width')).toBe(String(answer.width));
      expect(attributes.get('height')).toBe(String(answer.height));
    }
  });
});

describe('a withdrawn profile', () => {
  test.runIf(withdrawn.length > 0)('keeps a nameless card, and no other file', () => {
    for (const number of withdrawn) {
      const card = pageOf(`${base}nhung/${padded(number)}/`);
      expect(tagsNamed(card, 'h1')[0]?.text).toBe(`Hồ sơ số ${padded(number)} đã được rút`);
      expect(linksNamed(card, 'canonical')).toEqual([]);
      const left = files.filter(
        (file) =>
          file.startsWith(`g/${padded(number)}/`) || file === `nhung/${padded(number)}.json`,
      );
      expect(left).toEqual([`g/${padded(number)}/index.html`]);
    }
  });
});

describe('the press room', () => {
  const room = pageOf(`${base}bao-chi/`);

  test('is linked from the foot of every page that has one', () => {
    const without = pages.filter(
      (page) =>
        tagsNamed(page, 'footer').length > 0 &&
        !tagsNamed(page, 'a').some((tag) => attribute(tag, 'href') === room.address),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  test('introduces the district in some hundred words, and gives each figure its source', () => {
    const text = room.texts.join('').replace(/\s+/g, ' ');
    const boilerplate = /Huyện Quỳ Hợp, tỉnh Nghệ An, thành lập.*?ghi nguồn\./.exec(text)?.[0];
    const words = boilerplate?.split(' ').length ?? 0;
    expect(words).toBeGreaterThan(80);
    expect(words).toBeLessThanOrEqual(105);
    const figures = tagsNamed(room, 'dd');
    expect(figures.length).toBeGreaterThan(5);
    for (const { text } of figures) expect(text).toMatch(/Nguồn \d+/);
  });

  test('gives the mark as a drawing and as a picture fit for print', async () => {
    for (const name of ['dau-60', 'dau-60-mot-mau']) {
      expect(readText(`bao-chi/${name}.svg`)).toMatch(/^<svg /);
      const { width, hasAlpha } = await sharp(readBytes(`bao-chi/${name}.png`)).metadata();
      expect(width).toBeGreaterThan(1200);
      expect(hasAlpha).toBe(true);
    }
  });
});
