import { storedAttribute } from './names.ts';

/** A page from the store, which says of itself when it was fetched. */
export async function markStored(page: Response): Promise<Response> {
  const html = await page.text();
  const fetchedAt = page.headers.get('date') ?? '';
  const marked = html.replace('<html', `<html ${storedAttribute}="${fetchedAt}"`);
  return new Response(marked, { headers: page.headers });
}
