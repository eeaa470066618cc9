import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '#hosting/page-policy.ts';

const page = (styles: readonly string[]): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">${styles
    .map((style) => `<style>${style}</style>`)
    .join('')}<title>Quỳ Hợp</title></head><body></body></html>`;

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page names the hash of each of its styles once, and no other style may run', () => {
  const html = withPolicy(page(['a{color:red}', '\nb{content:"Ặ"}\n', 'a{color:red}']), false);
  expect(html).toContain(`style-src ${hash('a{color:red}')} ${hash('b{content:"Ặ"}')};`);
  expect(html).toContain('<style>b{content:"Ặ"}</style>');
  expect(html).not.toContain('unsafe');
});

test('a page names the hash of its data for machines, which some checkers take for a script', () => {
  const data = '{"name":"Quỳ Hợp"}';
  const block = `<script type="application/ld+json">${data}</script>`;
  const html = withPolicy(page([]).replace('</body>', `${block}</body>`), false);
  expect(html).toContain(`script-src 'self' ${hash(data)};`);
});

test('the policy stands before anything the page loads', () => {
  const html = withPolicy(page(['a{}']), false);
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style'));
  expect(html).toContain("default-src 'none'");
});

test('a page without styles allows none', () => {
  expect(withPolicy(page([]), false)).toContain("style-src 'none';");
});

test('the search page may run WebAssembly', () => {
  expect(withPolicy(page([]), true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('a page that does not say its character set is refused', () => {
  expect(() => withPolicy('<html><head></head></html>', false)).toThrow('charset');
});
