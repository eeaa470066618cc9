import { expect, test } from 'vitest';
import { shortenScopes } from '#lib/short-scopes.ts';

test('a scope has the same short mark in the styles and in the tags of its page', () => {
  expect(
    shortenScopes(
      '<style>p[data-astro-cid-abcdefgh]{}a[data-astro-cid-12345678]{}</style><p data-astro-cid-abcdefgh><a data-astro-cid-12345678>',
    ),
  ).toBe('<style>p[data-s0]{}a[data-s1]{}</style><p data-s0><a data-s1>');
});

test('no two scopes of a page share a mark, however many there are', () => {
  const names = Array.from({ length: 2000 }, (_, index) => index.toString(36).padStart(8, '0'));
  const short = shortenScopes(names.map((name) => `<i data-astro-cid-${name}>`).join(''));
  expect(new Set(short.match(/data-s\w+/g)).size).toBe(2000);
});

test('other attributes and words stay as they are', () => {
  const html = '<p data-size="2" data-astro-transition>data-astro-cid- in a text</p>';
  expect(shortenScopes(html)).toBe(html);
});
