// What Observatory would say of the answers nginx gives with the file this project writes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxConfiguration } from '#hosting/nginx.ts';
import { fullMark, judge } from '../observatory.ts';
import { root } from './measure.ts';
import { buildSites } from './page-kinds.ts';
import { keepReport } from './results.ts';

const port = 8192;
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

if (spawnSync('nginx', ['-v']).status !== 0) {
  throw new Error(
    'This bench needs nginx: apt-get install nginx-light libnginx-mod-http-brotli-static',
  );
}
buildSites();

const site = join(root, 'dist');
const font = readdirSync(join(site, 'tep')).find((name) => name.endsWith('.woff2')) ?? '';
const asked = [
  { name: 'home', path: '/', status: 200 },
  { name: 'plan', path: '/ke-hoach/', status: 200 },
  { name: 'search page', path: '/tim-kiem/', status: 200 },
  { name: 'unknown address', path: '/khong-co/', status: 404 },
  { name: 'font', path: `/tep/${font}`, status: 200 },
  { name: 'worker', path: '/sw.js', status: 200 },
];

const workshop = mkdtempSync(join(tmpdir(), 'headers-'));
const configuration = join(workshop, 'nginx.conf');
writeFileSync(
  join(workshop, 'ours.conf'),
  nginxConfiguration('/', site).replace('listen 8080', `listen 127.0.0.1:${String(port)}`),
);
writeFileSync(
  configuration,
  `load_module ${brotliModule};
user root;
pid ${join(workshop, 'pid')};
error_log ${join(workshop, 'error.log')};
events {}
http { access_log off; include ${join(workshop, 'ours.conf')}; }
`,
);

const nginx = (...words: string[]): void => {
  const { status, stderr } = spawnSync('nginx', ['-c', configuration, ...words]);
  if (status !== 0) throw new Error(stderr.toString());
};

nginx();
try {
  await wait(500);
  const rows: string[] = [];
  for (const { name, path, status } of asked) {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`);
    if (response.status !== status)
      throw new Error(`${path} was answered with ${String(response.status)}.`);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    const bytes = [...response.headers].reduce((sum, pair) => sum + pair.join(': ').length + 2, 0);
    const { mark, verdicts } = judge({
      headers: new Map(response.headers),
      ...(isPage && { html: await response.text() }),
    });
    const gains = verdicts.filter(({ score }) => score !== 0);
    const why = gains.map(({ rule, score }) => `${rule} ${String(score)}`).join(', ');
    rows.push(`| ${[name, mark, why, bytes].join(' | ')} |`);
  }
  const report = `# Response headers

\`npm run bench:headers\`: what nginx answers with our file, judged by the public rules of MDN's HTTP
Observatory (\`tests/observatory.ts\`; full marks are ${String(fullMark)}, A+ begins at 100). Rules that score 0 are left out. The same judge
looks at every page and asset in \`npm test\`, by the headers we tell servers to send.

| answer | mark | rules that score | bytes of headers |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  keepReport(report);
  console.log(report);
} finally {
  nginx('-s', 'stop');
  await wait(500);
  rmSync(workshop, { recursive: true, force: true });
}
