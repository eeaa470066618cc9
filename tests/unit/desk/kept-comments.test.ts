import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptComments } from '#desk/kept-comments.ts';

const written = `# Mỗi nguồn một mã.

- id: bao-a
  title: Bài một

# Từ đây là nguồn cũ.
- id: bao-b
  # Trang không hiện ngày.
  title: 'Bài hai' # đã hỏi tòa soạn
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comments-'));
  writeFileSync(join(folder, 'nguon.yaml'), written);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const list = (): string => readFileSync(join(folder, 'nguon.yaml'), 'utf8');
const save = (text: string): void => {
  writeFileSync(join(folder, 'nguon.yaml'), text);
};

test('what the editor saves gets its comments back, each where it stood', () => {
  const comments = new KeptComments(folder);
  save(
    '- id: bao-c\n  title: Bài mới\n- id: bao-a\n  title: Bài một, sửa\n- id: bao-b\n  title: Bài hai\n',
  );
  comments.restore();
  expect(list()).toBe(`# Mỗi nguồn một mã.

- id: bao-c
  title: Bài mới
- id: bao-a
  title: Bài một, sửa

# Từ đây là nguồn cũ.
- id: bao-b
  # Trang không hiện ngày.
  title: Bài hai # đã hỏi tòa soạn
`);
});

test('they come back however often the list is saved', () => {
  const comments = new KeptComments(folder);
  for (const title of ['Bài hai', 'Bài ba']) {
    save(`- id: bao-b\n  title: ${title}\n`);
    comments.restore();
    expect(list()).toContain(`# Trang không hiện ngày.\n  title: ${title} # đã hỏi tòa soạn\n`);
  }
});

test('a comment that a hand took away while others stay is not brought back', () => {
  const comments = new KeptComments(folder);
  const byHand = written.replace(' # đã hỏi tòa soạn', '');
  save(byHand);
  comments.restore();
  expect(list()).toBe(byHand);
});

test('a list that cannot be read is left as it is', () => {
  const comments = new KeptComments(folder);
  const broken = '- id: [bao-a\n';
  save(broken);
  comments.restore();
  expect(list()).toBe(broken);
});
