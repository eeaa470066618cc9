import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { keptIndex, type SiteIndex } from '#integrations/kept-index.ts';

const name = `thu-nghiem-${String(process.pid)}`;

afterAll(() => {
  rmSync(resolve('.cache/tim-kiem', name), { force: true });
});

const index: SiteIndex = {
  pages: 2,
  files: new Map<string, string | Uint8Array>([
    ['tim-kiem/loi.json', '{"words":"đoàn6"}'],
    ['pagefind/vi.pf_meta', new Uint8Array([31, 139, 0, 255])],
  ]),
};

test('an index is kept whole while its pages stay, and made anew when one changes', async () => {
  const make = vi.fn(() => Promise.resolve(index));
  await keptIndex(name, 'trang cũ', make);
  const kept = await keptIndex(name, 'trang cũ', make);
  expect(make).toHaveBeenCalledTimes(1);
  expect(kept.pages).toBe(2);
  expect([...kept.files].map(([file, content]) => [file, Buffer.from(content)])).toEqual(
    [...index.files].map(([file, content]) => [file, Buffer.from(content)]),
  );
  await keptIndex(name, 'trang mới', make);
  expect(make).toHaveBeenCalledTimes(2);
});
