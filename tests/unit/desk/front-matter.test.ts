import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '#desk/front-matter.ts';

test('head and body, each with the line it begins on', () => {
  expect(splitFrontMatter('---\ntitle: A\n---\n\nMột.\n')).toEqual({
    head: 'title: A',
    body: '\nMột.\n',
    headLine: 2,
    bodyLine: 4,
  });
});

test('blank lines before and blanks after the hyphens do no harm; a rule in the body stays', () => {
  const split = splitFrontMatter('\n\n--- \ntitle: A\n---\nMột.\n\n---\n\nHai.');
  expect(split).toMatchObject({ head: 'title: A', body: 'Một.\n\n---\n\nHai.', bodyLine: 6 });
});

test.each([
  ['', /tệp trống/],
  [' \n\n', /tệp trống/],
  ['Một.', /thiếu phần đầu tệp/],
  ['---\ntitle: A\n\nMột.', /không có dòng «---» đóng lại/],
  ['—\ntitle: A\n—\n', /Word hay tự đổi/],
  ['–-\ntitle: A\n–-\n', /Word hay tự đổi/],
])('%j is refused', (text, problem) => {
  const split = splitFrontMatter(text);
  expect('problem' in split ? split.problem : '').toMatch(problem);
});

test('the line numbers lead back to the file', () => {
  const lines = fc.array(fc.stringMatching(/^[a-z: ]{0,6}$/), { maxLength: 4 });
  fc.assert(
    fc.property(lines, lines, (head, body) => {
      const text = ['---', ...head, '---', ...body].join('\n');
      const split = splitFrontMatter(text);
      if ('problem' in split) throw new Error(split.problem);
      const rest = text.split('\n');
      expect(split.body).toBe(rest.slice(split.bodyLine - 1).join('\n'));
      expect(rest.slice(split.headLine - 1, split.bodyLine - 2).join('\n')).toBe(split.head);
    }),
  );
});
