// Writes what a web server must be told, for each kind of host, into dist-hosting/.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apacheConfiguration } from '#hosting/apache.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { iisConfiguration } from '#hosting/iis.ts';
import { containerFile, nginxConfiguration } from '#hosting/nginx.ts';
import { siteAddress } from '#integrations/site-address.ts';
import { outDir, requireNode24, root, shortPath } from './project.ts';

requireNode24();

const target = join(root, 'dist-hosting');
const { base } = siteAddress(process.env);

if (!existsSync(join(outDir, 'index.html'))) {
  console.error('Chưa có trang đã dựng. Hãy chạy «npm run build» trước.');
  process.exit(1);
}

const entries = readdirSync(outDir, { withFileTypes: true })
  .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
  .toSorted();

const files = {
  'nginx/quyhop60.conf': nginxConfiguration(base, process.env['WEB_ROOT'] || '/srv/quyhop60'),
  'nginx/Containerfile': containerFile,
  'apache/.htaccess': apacheConfiguration(base),
  'iis/web.config': iisConfiguration(base),
  'netlify-cloudflare/_headers': headersFile(base, entries),
};

rmSync(target, { recursive: true, force: true });
for (const [name, text] of Object.entries(files)) {
  const file = join(target, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(shortPath(file));
}
