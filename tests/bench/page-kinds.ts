// One page of every kind a reader meets, on both sites, found in the finished folders.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '#commands/serve-site.ts';
import { root } from './measure.ts';

export interface PageKind {
  name: string;
  site: 'real' | 'demonstration';
  /** Address below the site's own. */
  path: string;
}

const folders = { real: join(root, 'dist'), demonstration: join(root, 'dist-demo') };

const hasPhotograph = (site: PageKind['site'], path: string): boolean =>
  /<main.*\/tep\/anh\/.*<\/main>/s.test(
    readFileSync(join(folders[site], path, 'index.html'), 'utf8'),
  );

/** The first page of a kind that shows a photograph; failing that, the first. */
function first(site: PageKind['site'], family: RegExp): string {
  const pages = readdirSync(folders[site], { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.replace(/index\.html$/, ''))
    .filter((path) => family.test(path))
    .toSorted();
  const found = pages.find((path) => hasPhotograph(site, path)) ?? pages[0];
  if (found === undefined) throw new RangeError(`No page is like ${String(family)}.`);
  return found;
}

/** Builds both sites where something has changed. */
export function buildSites(): void {
  const build = (...words: string[]) =>
    execFileSync(process.execPath, [...words, '--if-changed'], { cwd: root });
  build('src/commands/build.ts');
  build('src/commands/demo.ts', '--build-only');
}

const newsPage = /^\/tin-tuc\/\d{4}\/[^/]+\/$/;

/** The kinds of pages that have goals of their own. The real site has no profiles yet. */
export const pageKinds = (): PageKind[] => [
  { name: 'home', site: 'real', path: '/' },
  { name: 'plan', site: 'real', path: '/ke-hoach/' },
  { name: 'text', site: 'real', path: '/khen-thuong/' },
  { name: 'list', site: 'real', path: '/don-vi/' },
  { name: 'search', site: 'real', path: '/tim-kiem/' },
  { name: 'news', site: 'real', path: first('real', newsPage) },
  { name: 'home', site: 'demonstration', path: '/' },
  { name: 'plan', site: 'demonstration', path: '/ke-hoach/' },
  {
    name: 'profile with photograph',
    site: 'demonstration',
    path: first('demonstration', /^\/guong-dien-hinh\/\d{4,}-[^/]+\/$/),
  },
  { name: 'list of profiles', site: 'demonstration', path: '/guong-dien-hinh/' },
  { name: 'search', site: 'demonstration', path: '/tim-kiem/' },
  { name: 'news', site: 'demonstration', path: first('demonstration', newsPage) },
];

/** Whether a photograph leads the page. */
export const leadsWithPhotograph = ({ site, path }: PageKind): boolean => hasPhotograph(site, path);

/** Serves both sites by the project's own server, with brotli; returns the ports. */
export async function serveSites(firstPort: number): Promise<Record<PageKind['site'], number>> {
  const serve = async (site: PageKind['site']): Promise<number> => {
    const port = await serveSite(
      { folder: folders[site], base: '/' },
      { port: firstPort, tries: 20, host: '127.0.0.1' },
    );
    if (port === undefined) throw new Error(`No port is free from ${String(firstPort)} on.`);
    return port;
  };
  return { real: await serve('real'), demonstration: await serve('demonstration') };
}
