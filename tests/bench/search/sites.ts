// The sites to search: the real one, the demonstration, and the demonstration grown to thousands of pages.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assembleDemoContent } from '#commands/demo-content.ts';
import { committedSize } from '../../fixtures/sample/sample.ts';
import { writeSample } from '../../fixtures/sample/write.ts';
import { measure, root } from '../measure.ts';

export interface Site {
  name: string;
  /** Folder of the finished site. */
  dist: string;
}

const workshop = join(root, '.cache/bench-search');

const build = (dist: string, env: Readonly<Record<string, string>>): void => {
  // What Astro keeps of the pages of another content would be looked for in this one.
  rmSync(join(root, '.cache/astro/data-store.json'), { force: true });
  measure(root, ['src/commands/build.ts'], { ...env, OUT_DIR: dist });
};

/** @param isKept whether the site of an earlier run will do */
export function realSite(isKept: boolean): Site {
  const dist = join(workshop, 'real');
  if (!isKept || !existsSync(dist)) build(dist, {});
  return { name: 'real', dist };
}

/** The demonstration with this many profiles; about one page for each, and some 200 more. */
export async function demoSite(profiles: number, isKept: boolean): Promise<Site> {
  const name = `demo-${String(profiles)}`;
  const dist = join(workshop, name);
  if (isKept && existsSync(dist)) return { name, dist };
  const sample = join(workshop, `${name}-sample`);
  const content = join(workshop, `${name}-content`);
  await writeSample(sample, { ...committedSize, profiles });
  assembleDemoContent({ real: join(root, 'content'), sample, target: content });
  build(dist, { CONTENT_DIR: content, SITE_NOW: '2023-03-01T09:00+07:00' });
  for (const folder of [sample, content]) rmSync(folder, { recursive: true, force: true });
  return { name, dist };
}
