import { expect, test } from 'vitest';
import { unusedScripts } from '#integrations/unused-scripts.ts';

const scripts = new Map([
  ['list.A1.js', 'import"./table.B2.js";'],
  ['table.B2.js', 'customElements.define("a-b",C)'],
  ['lonely.C3.js', 'import"./friend.D4.js";'],
  ['friend.D4.js', ''],
]);

test('a script stays for the page that loads it, and brings along what it imports', () => {
  const { look, unused } = unusedScripts(scripts);
  look('<script type="module" src="/tep/list.A1.js"></script>');
  expect([...unused]).toEqual(['lonely.C3.js', 'friend.D4.js']);
});

test('without a page every script goes, even those that import each other', () => {
  const { look, unused } = unusedScripts(scripts);
  look('<p>Không có kịch bản nào.</p>');
  expect(unused.size).toBe(scripts.size);
});
