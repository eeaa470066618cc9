import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import buildLog from './build-log.ts';

/** As many as Astro renders side by side: `build.concurrency` of the configuration. */
const atOnce = 4;

type Paths = Awaited<ReturnType<StaticPaths['getAll']>>;

/** What Astro's own entry for prerendering exports (`astro/entrypoints/prerender`). */
interface PrerenderEntry {
  app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals: (internals: object) => void;
    setOptions: (options: object) => void;
    render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  };
  manifest: SSRManifest;
}

/** What was written, as Astro tells it to integrations. */
export interface WrittenPages {
  /** Of pages, below the mount point. */
  pages: { pathname: string }[];
  /** By route. */
  assets: Map<string, URL[]>;
}

/** The styles of each page. A build asks for them by a key of its own, which begins with the route. */
function stylesOf({ routes }: SSRManifest) {
  const known = new Map(
    routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
  return {
    get: (key: string) => {
      const page = known.get(key);
      if (page === undefined) throw new Error(`Không rõ kiểu trình bày của ${key}.`);
      return page;
    },
  };
}

/** As Astro asks for it: a page's address ends in a slash; that of a file is taken as its route gives it. */
const addressOf = (pathname: string, { type }: RouteData): string =>
  type === 'endpoint' ? pathname : pathname.replace(/\/*$/, '/');

const fileOf = (address: string, { type }: RouteData): string => {
  if (type === 'endpoint') return address.replace(/\/$/, '');
  return address === '/404/' ? '404.html' : `${address}index.html`;
};

/** @returns undefined where a route has nothing to say, and Astro writes no file either. */
async function rendered(app: PrerenderEntry['app'], url: URL, route: RouteData) {
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status >= 300 && response.status < 400)
    throw new Error(`${url.pathname} chuyển đi.`);
  return response.body ? Buffer.from(await response.arrayBuffer()) : undefined;
}

function urlsOf(assets: WrittenPages['assets'], { route }: RouteData): URL[] {
  const urls = assets.get(route) ?? [];
  assets.set(route, urls);
  return urls;
}

/**
 * Renders every page and file that a kept bundle makes of the content.
 * @param entry the bundle's module, see `keepBundle`
 * @param folder to write to
 * @param home address of the site's home page
 */
export async function renderKept(entry: URL, folder: string, home: URL): Promise<WrittenPages> {
  const { app, manifest } = (await import(entry.href)) as PrerenderEntry;
  app.setInternals({ pagesByKeys: stylesOf(manifest) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: buildLog() } },
  });
  const paths = await new StaticPaths(app).getAll();
  const assets = new Map<string, URL[]>();
  const open = paths.values();
  const work = async (): Promise<void> => {
    for (const { pathname, route } of open) {
      const address = addressOf(pathname, route);
      const body = await rendered(app, new URL(`.${address}`, home), route);
      if (!body) continue;
      const file = join(folder, fileOf(address, route));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, body, { flag: 'wx' }); // two pages of one address: Astro shall say which
      urlsOf(assets, route).push(pathToFileURL(file));
    }
  };
  // When one fails, the others come to their end first: nothing may be written any more after this.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return { pages: pagesAmong(paths), assets };
}

const pagesAmong = (paths: Paths): WrittenPages['pages'] =>
  paths
    .filter(({ route }) => route.type === 'page')
    .map(({ pathname, route }) => ({ pathname: addressOf(pathname, route).slice(1) }));
