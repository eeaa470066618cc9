import { describe, expect, test } from 'vitest';
import { isTall, pictureHtml, variantsOf, type Photograph } from '#lib/photographs.ts';

const large: Photograph = { key: 'abc', width: 4000, height: 3000 };
const small: Photograph = { key: 'nho', width: 300, height: 500 };

const srcsets = (html: string): string[] =>
  [...html.matchAll(/ srcset="([^"]*)"/g)].map(([, set = '']) => set);

describe('the sizes of a picture', () => {
  test('keep its shape and are never larger than it is', () => {
    for (const { width, height } of variantsOf(large, 'column')) expect(height).toBe(width * 0.75);
    expect(new Set(variantsOf(small, 'column').map(({ width }) => width))).toEqual(new Set([300]));
    expect(new Set(variantsOf(small, 'card').map(({ width }) => width))).toEqual(
      new Set([246, 300]),
    );
  });

  test('are square on a card', () => {
    for (const { width, height } of variantsOf(large, 'card')) expect(height).toBe(width);
  });
});

describe('the markup of a picture', () => {
  test('names exactly the files that are made', () => {
    for (const photograph of [large, small]) {
      for (const use of ['column', 'card'] as const) {
        const html = pictureHtml(photograph, { alt: 'Ảnh', use });
        const named = new Set([...html.matchAll(/tep\/anh\/([^\s"]+)/g)].map(([, name]) => name));
        expect(named).toEqual(new Set(variantsOf(photograph, use).map(({ name }) => name)));
      }
    }
  });

  test('gives a phone no more than 720 pixels, however fine its screen', () => {
    const html = pictureHtml(large, { alt: 'Ảnh' });
    const forPhones = [...html.matchAll(/media="\(max-width[^"]*" srcset="([^"]*)"/g)];
    expect(forPhones).toHaveLength(2);
    for (const [, set = ''] of forPhones) expect(set).toMatch(/ 360w, \S+ 720w$/);
    expect(srcsets(html).some((set) => set.endsWith(' 1080w'))).toBe(true);
  });

  test('keeps its place free, waits for the reader unless it leads, and carries no style', () => {
    const html = pictureHtml(large, { alt: 'Một "ảnh" <đẹp>' });
    expect(html).toContain('width="720" height="540" loading="lazy"');
    expect(html).toContain('alt="Một &quot;ảnh&quot; &lt;đẹp&gt;"');
    expect(html).not.toContain('style=');
    expect(pictureHtml(large, { alt: 'Ảnh', isLeading: true })).not.toContain('lazy');
  });
});

test('a picture taken upright is tall; a square one is not', () => {
  expect([isTall(large), isTall({ key: '', width: 9, height: 9 }), isTall(small)]).toEqual([
    false,
    false,
    true,
  ]);
});
