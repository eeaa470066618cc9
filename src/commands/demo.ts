// `npm run demo`: the site as it would look in the middle of the drive, with invented people and deeds.
// `--build-only` stops after building, `--content-only` before it.
import { join, resolve } from 'node:path';
import { assembleDemoContent } from './demo-content.ts';

const root = resolve(import.meta.dirname, '../..');
const content = join(root, '.cache/demo-content');

/** Settings that the environment may still overrule. */
const usual = {
  SITE_NOW: '2023-03-01T09:00+07:00',
  OUT_DIR: 'dist-demo',
  USUAL_PORT: '4322',
};

assembleDemoContent({
  real: join(root, 'content'),
  sample: join(root, 'tests/fixtures/content'),
  target: content,
});

Object.assign(process.env, { ...usual, ...process.env, CONTENT_DIR: content });

// Imported only now: the commands read their settings when they are loaded.
if (process.argv.includes('--content-only')) console.log(content);
else await import(process.argv.includes('--build-only') ? './build.ts' : './start.ts');
