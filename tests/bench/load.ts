// Puts nginx under load with the file this project writes, beside the same nginx as it comes, turn by turn.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxConfiguration } from '#hosting/nginx.ts';
import { machine, median, root } from './measure.ts';
import { keepReport } from './results.ts';

const rounds = 3;
const seconds = 5;
const connections = 200;
const ports = { ours: 8190, plain: 8191 };
type Server = keyof typeof ports;

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What is asked for, and the status it must be answered with. */
const questions = [
  { name: 'home', path: '/', headers: { 'accept-encoding': 'br' }, status: 200 },
  {
    name: 'plan (text, brotli)',
    path: '/ke-hoach/',
    headers: { 'accept-encoding': 'br' },
    status: 200,
  },
  {
    name: 'unknown address',
    path: '/khong-co/',
    headers: { 'accept-encoding': 'br' },
    status: 404,
  },
  { name: 'part of a file', path: '/icon-512.png', headers: { range: 'bytes=0-999' }, status: 206 },
  { name: 'unchanged page', path: '/ke-hoach/', headers: { 'accept-encoding': 'br' }, status: 304 },
] as const;

interface Load {
  perSecond: number;
  /** Milliseconds. */
  p99: number;
  errors: number;
}

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

for (const program of ['nginx', 'wrk']) {
  if (spawnSync('which', [program]).status !== 0) {
    stop(
      `This bench needs ${program}: apt-get install nginx-light libnginx-mod-http-brotli-static wrk`,
    );
  }
}

const workshop = mkdtempSync(join(tmpdir(), 'load-'));
const site = join(workshop, 'site');

const configuration = (): string => `
load_module ${brotliModule};
user root;
worker_processes 1;
pid ${join(workshop, 'pid')};
error_log ${join(workshop, 'error.log')};
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  include ${join(workshop, 'ours.conf')};
  server {
    listen 127.0.0.1:${String(ports.plain)};
    root ${site};
    index index.html;
    error_page 404 /404.html;
    brotli_static on;
    gzip_static on;
    sendfile on;
  }
}
`;

const address = (server: Server, path: string): string =>
  `http://127.0.0.1:${String(ports[server])}${path}`;

/** The headers of a question; one that asks whether a page has changed names its present tag. */
async function headersOf(server: Server, { path, headers, status }: (typeof questions)[number]) {
  if (status !== 304) return headers;
  const { headers: answered } = await fetch(address(server, path), { headers });
  return { ...headers, 'if-none-match': answered.get('etag') ?? '' };
}

/** Milliseconds in a time as wrk writes it: `1.20ms`, `830.00us`, `2.01s`. */
const milliseconds = (text: string): number =>
  Number.parseFloat(text) * (text.endsWith('us') ? 0.001 : text.endsWith('ms') ? 1 : 1000);

function load(url: string, headers: Readonly<Record<string, string>>, expected: number): Load {
  const words = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const output = execFileSync(
    'wrk',
    ['-t1', `-c${String(connections)}`, `-d${String(seconds)}s`, '--latency', ...words, url],
    { encoding: 'utf8' },
  );
  const number = (pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0);
  const refused = expected >= 400 ? 0 : number(/Non-2xx or 3xx responses: (\d+)/);
  const broken = [...(/Socket errors: (.*)/.exec(output)?.[1] ?? '').matchAll(/\d+/g)];
  return {
    perSecond: number(/Requests\/sec:\s*([\d.]+)/),
    p99: milliseconds(/99%\s+(\S+)/.exec(output)?.[1] ?? '0ms'),
    errors: refused + broken.reduce((sum, [count]) => sum + Number(count), 0),
  };
}

async function ask(question: (typeof questions)[number]): Promise<Record<Server, Load>> {
  const loads: Record<Server, Load[]> = { ours: [], plain: [] };
  for (const server of ['ours', 'plain'] as const) {
    const headers = await headersOf(server, question);
    const { status } = await fetch(address(server, question.path), { headers });
    if (status !== question.status) {
      throw new Error(`${question.name}: ${server} answered ${String(status)}.`);
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const server of ['ours', 'plain'] as const) {
      const headers = await headersOf(server, question);
      loads[server].push(load(address(server, question.path), headers, question.status));
    }
  }
  const middle = (list: readonly Load[]): Load => ({
    perSecond: median(list.map(({ perSecond }) => perSecond)),
    p99: median(list.map(({ p99 }) => p99)),
    errors: list.reduce((sum, { errors }) => sum + errors, 0),
  });
  return { ours: middle(loads.ours), plain: middle(loads.plain) };
}

mkdirSync(site);
execFileSync(process.execPath, ['src/commands/build.ts', '--if-changed'], { cwd: root });
cpSync(join(root, 'dist'), site, { recursive: true });
execFileSync(process.execPath, ['src/commands/compress.ts', site], { cwd: root });
writeFileSync(
  join(workshop, 'ours.conf'),
  nginxConfiguration('/', site).replace('listen 8080', `listen 127.0.0.1:${String(ports.ours)}`),
);
writeFileSync(join(workshop, 'nginx.conf'), configuration());
const nginx = spawn('nginx', ['-c', join(workshop, 'nginx.conf'), '-g', 'daemon off;'], {
  stdio: 'inherit',
});

try {
  await wait(1000);
  const rows: string[] = [];
  for (const question of questions) {
    const { ours, plain } = await ask(question);
    rows.push(
      `| ${question.name} | ${ours.perSecond.toFixed(0)} | ${plain.perSecond.toFixed(0)} | **${(ours.perSecond / plain.perSecond).toFixed(2)}** | ${ours.p99.toFixed(1)} | ${plain.p99.toFixed(1)} | ${String(ours.errors)} |`,
    );
  }
  const report = `# Load on nginx

\`npm run bench:load\`: ${String(connections)} connections, ${String(seconds)} s a turn, median of ${String(rounds)} turns each, wrk and one nginx worker on the
same ${machine()}. «Plain» is the same nginx with precompressed files and no header, map or rule of ours.

| asked for | ours (req/s) | plain (req/s) | ratio | p99 ours (ms) | p99 plain (ms) | errors |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Goal: at least 0.60 of plain, p99 at most 25 ms, no errors.
`;
  keepReport(report);
  console.log(report);
} finally {
  nginx.kill();
  rmSync(workshop, { recursive: true, force: true });
}
