import { readFileSync } from 'node:fs';
import { takeStore } from './content-handover.ts';

/** Where Astro leaves the entries of a build it has loaded itself. */
const file = new URL('../../.cache/astro/data-store.json', import.meta.url);

/** All entries, as Astro's content layer takes them from `astro:data-layer-content`. */
export default takeStore() ?? (JSON.parse(readFileSync(file, 'utf8')) as unknown[]);
