// Browsers five years old skip what they cannot read: a layer with all that is in it, a query with its block.
import { expect, test } from 'vitest';
import { pages } from './built-site.ts';

const unknownIn2021: Readonly<Record<string, RegExp>> = {
  'a cascade layer': /@layer/,
  'a range in a media query': /@media[^{]*[<>]/,
  // What asks for scripts is for newer browsers by that alone.
  'a negation without a medium': /@media(?![^{]*scripting:)[^{]*\bnot \(/,
  'a query of a container': /@container/,
  'a nested rule': /[{};]\s*&/,
  'a cut that Safari knows since 16': /overflow: ?clip/,
  'a colour space or mixture': /\b(?:oklch|oklab|color-mix)\(/,
};

const styleOf = (html: string): string =>
  Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, css = '']) => css).join('');

test('no page has styles that only a newer browser understands', () => {
  const found = pages.flatMap(({ file, html }) =>
    Object.entries(unknownIn2021)
      .filter(([, pattern]) => pattern.test(styleOf(html)))
      .map(([what]) => `${file}: ${what}`),
  );
  expect(found).toEqual([]);
});

test('colours that follow the scheme stand only where they are known', () => {
  const bare = pages.filter(({ html }) =>
    styleOf(html)
      .replace(/@supports ?\(color: ?light-dark\([^{]*\{:root\{[^}]*\}\}/g, '')
      .includes('light-dark('),
  );
  expect(bare.map(({ file }) => file)).toEqual([]);
});
