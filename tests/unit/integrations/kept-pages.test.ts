import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderKept } from '#integrations/kept-pages.ts';

let workshop = '';
let site = '';

beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'trang '));
  site = mkdtempSync(join(workshop, 'dist-'));
});

afterEach(() => {
  rmSync(workshop, { recursive: true });
});

interface Route {
  type: 'page' | 'endpoint';
  pathname: string;
}

/** A bundle of these routes, each of which answers with its style and with `answer`, an expression. */
function bundle(routes: readonly Route[], answer = 'new Response(style + request.url)'): URL {
  const listed = routes.map(({ type, pathname }) => ({
    routeData: {
      ...{ type, pathname, route: pathname, component: `trang${pathname}`, prerender: true },
      fallbackRoutes: [],
    },
    styles: [{ type: 'inline', content: `/* ${pathname} */` }],
  }));
  const file = join(workshop, 'prerender-entry.mjs');
  writeFileSync(
    file,
    `export const manifest = { routes: ${JSON.stringify(listed)} };
let internals;
export const app = {
  manifest,
  setInternals: (given) => (internals = given),
  setOptions: () => undefined,
  render: (request, { routeData: { route, component } }) => {
    const style = internals.pagesByKeys.get(route + '&' + component).styles[0].sheet.content;
    return Promise.resolve(${answer});
  },
};
`,
  );
  return pathToFileURL(file);
}

const home = new URL('https://quyhop60.example/thidua60/');

const written = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path.slice(site.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  );

const page = (pathname: string): Route => ({ type: 'page', pathname });

test('pages and files lie where a whole build puts them, each with its own style', async () => {
  const entry = bundle([
    page('/'),
    page('/ke-hoach'),
    page('/404'),
    { type: 'endpoint', pathname: '/lich.ics' },
    { type: 'endpoint', pathname: '/du-lieu/don-vi.csv/' },
  ]);
  const { pages, assets } = await renderKept(entry, site, home);
  expect(written()).toEqual({
    'index.html': '/* / */https://quyhop60.example/thidua60/',
    'ke-hoach/index.html': '/* /ke-hoach */https://quyhop60.example/thidua60/ke-hoach/',
    '404.html': '/* /404 */https://quyhop60.example/thidua60/404/',
    'lich.ics': '/* /lich.ics */https://quyhop60.example/thidua60/lich.ics',
    'du-lieu/don-vi.csv':
      '/* /du-lieu/don-vi.csv/ */https://quyhop60.example/thidua60/du-lieu/don-vi.csv/',
  });
  expect(pages).toEqual([{ pathname: '' }, { pathname: 'ke-hoach/' }, { pathname: '404/' }]);
  expect(assets.get('/ke-hoach')?.map(String)).toEqual([
    pathToFileURL(join(site, 'ke-hoach/index.html')).href,
  ]);
});

test('a route without an answer leaves no file', async () => {
  await renderKept(bundle([page('/trong')], 'new Response(null)'), site, home);
  expect(written()).toEqual({});
});

test.each([
  ['two pages at one address', [page('/a'), page('/a')], undefined],
  ['a page that sends its reader on', [page('/a')], 'Response.redirect(request.url)'],
  ['a page that fails', [page('/a')], 'Promise.reject(new Error("hỏng"))'],
  ['a style nobody knows', [page('/a')], 'internals.pagesByKeys.get("/b")'],
])('%s stops it', async (_kind, routes, answer) => {
  await expect(renderKept(bundle(routes, answer), site, home)).rejects.toThrow();
});
