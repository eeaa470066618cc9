import { expect, test } from 'vitest';
import { storedAttribute } from '#offline/names.ts';
import { markStored } from '#offline/stored-page.ts';

const page = '<!DOCTYPE html><html lang="vi"><head></head><body>Quỳ Hợp</body></html>';
const date = 'Wed, 19 Apr 2023 03:00:00 GMT';

test('a page from the store says when it was fetched, and is otherwise letter for letter the same', async () => {
  const headers = { date, 'content-type': 'text/html; charset=utf-8', 'x-policy': 'kept' };
  const marked = await markStored(new Response(page, { headers }));
  expect(await marked.text()).toBe(page.replace('<html', `<html ${storedAttribute}="${date}"`));
  expect(marked.headers.get('x-policy')).toBe('kept');
});

test('a page of unknown age is marked as stored without a moment', async () => {
  const marked = await markStored(new Response(page));
  expect(await marked.text()).toContain(`${storedAttribute}=""`);
});
