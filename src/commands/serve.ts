// Serves a finished site as it stands, for tests: DIST_DIR, BASE_PATH and PORT say what and where.
import { resolve } from 'node:path';
import { siteAddress } from '#integrations/site-address.ts';
import { outDir, requireNode24, root } from './project.ts';
import { serveSite } from './serve-site.ts';

requireNode24();

const { DIST_DIR, PORT = '4399' } = process.env;
const { base } = siteAddress(process.env);
const folder = DIST_DIR === undefined ? outDir : resolve(root, DIST_DIR);
const port = await serveSite({ folder, base }, { port: Number(PORT), tries: 1 });
if (port === undefined) {
  console.error(`Cổng ${PORT} đang có chương trình khác dùng.`);
  process.exit(1);
}
console.log(`http://localhost:${String(port)}${base}`);
