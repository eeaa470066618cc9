import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from '#commands/static-server.ts';

const home = '<!doctype html><title>Quỳ Hợp</title>';
let outside = '';
let servers: Server[] = [];
const ports: Record<string, number> = {};

const listen = async (base: string): Promise<void> => {
  const server = createStaticServer({ folder: join(outside, 'dist'), base });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ports[base] = (server.address() as AddressInfo).port;
  servers.push(server);
};

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'server-'));
  mkdirSync(join(outside, 'dist/don-vi'), { recursive: true });
  mkdirSync(join(outside, 'dist/rong'));
  writeFileSync(join(outside, 'secret.txt'), 'không được lộ');
  writeFileSync(join(outside, 'dist/index.html'), home);
  writeFileSync(join(outside, 'dist/404.html'), 'không có trang này');
  writeFileSync(join(outside, 'dist/don-vi/index.html'), 'đơn vị');
  for (const name of ['lich.ics', 'a.svg', 'a.woff2', 'a.docx', 'goc.txt', 'a.pf_index']) {
    writeFileSync(join(outside, 'dist', name), name);
  }
  await listen('/');
  await listen('/thidua60/');
});

afterAll(() => {
  for (const server of servers) server.close();
  servers = [];
  rmSync(outside, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Asked {
  base?: string;
  method?: string;
  headers?: Record<string, string>;
}

/** Sends `path` letter for letter: `fetch` would tidy it first. */
const ask = (path: string, { base = '/', method = 'GET', headers = {} }: Asked = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: ports[base], path, method, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    sent.once('error', reject);
    sent.end();
  });

describe('a folder served as any static host does', () => {
  test('an address with a slash gives the index page of its folder', async () => {
    expect((await ask('/')).body.toString()).toBe(home);
    expect((await ask('/don-vi/')).body.toString()).toBe('đơn vị');
    expect((await ask('/?q=1')).status).toBe(200);
  });

  test('an address without its slash is sent to the one with it, and keeps its question', async () => {
    const { status, headers } = await ask('/don-vi?q=a');
    expect([status, headers.location]).toEqual([301, '/don-vi/?q=a']);
  });

  test('a doubled slash never leads to another host', async () => {
    expect((await ask('//don-vi')).headers.location).toBe('/don-vi/');
    expect((await ask('//evil.example/%2e%2e/don-vi')).headers.location ?? '').not.toMatch(/^\/\//);
  });

  test.each(['/khong-co/', '/khong-co', '/rong/', '/goc.txt/'])(
    '%s is answered 404 with the page for it',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.toString()]).toEqual([404, 'không có trang này']);
    },
  );

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/don-vi/..%2f..%2fsecret.txt', '/%00', '/%'])(
    '%s does not get out of the folder',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.toString()).not.toContain('không được lộ');
    },
  );

  test('only reading is allowed', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([
      200,
      String(Buffer.byteLength(home)),
      0,
    ]);
  });

  test('each kind of file is declared as what it is', async () => {
    const kinds = {
      '/': 'text/html; charset=utf-8',
      '/lich.ics': 'text/calendar; charset=utf-8',
      '/goc.txt': 'text/plain; charset=utf-8',
      '/a.svg': 'image/svg+xml; charset=utf-8',
      '/a.woff2': 'font/woff2',
      '/a.pf_index': 'application/octet-stream',
      '/a.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    };
    for (const [path, kind] of Object.entries(kinds)) {
      expect((await ask(path)).headers['content-type'], path).toBe(kind);
    }
  });

  test('text is sent packed to those who can unpack it, and fonts as they are', async () => {
    const brotli = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(home);
    const gzip = await ask('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(gzip.body).toString()).toBe(home);
    const font = await ask('/a.woff2', { headers: { 'accept-encoding': 'br' } });
    expect(font.headers['content-encoding']).toBeUndefined();
  });

  test('a browser that has the file already is not sent it again', async () => {
    const { etag = '' } = (await ask('/')).headers;
    const again = await ask('/', { headers: { 'if-none-match': etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe('a site mounted in a folder', () => {
  test('it is found there and nowhere else', async () => {
    expect((await ask('/thidua60/', { base: '/thidua60/' })).body.toString()).toBe(home);
    expect((await ask('/', { base: '/thidua60/' })).status).toBe(404);
    expect((await ask('/thidua60', { base: '/thidua60/' })).headers.location).toBe('/thidua60/');
    expect((await ask('/thidua60/don-vi', { base: '/thidua60/' })).headers.location).toBe(
      '/thidua60/don-vi/',
    );
  });
});
