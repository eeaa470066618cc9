import { describe, expect, test } from 'vitest';
import { headersFor, runsEngine } from '#hosting/response-headers.ts';

const kinds = {
  page: 'ke-hoach/index.html',
  missing: '404.html',
  search: 'tim-kiem/index.html',
  embed: 'nhung/0042/index.html',
  script: 'tep/a.js',
  engine: 'pagefind/pagefind-worker.js',
  index: 'pagefind/index/vi_1.pf_index',
  data: 'du-lieu/guong.csv',
  picture: 'og.png',
};

const policyOf = (path: string): string => headersFor(path)['content-security-policy'] ?? '';

describe('every answer', () => {
  test.each(Object.entries(kinds))('%s says all that keeps a reader safe', (_, path) => {
    expect(headersFor(path)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringMatching(/max-age=\d{8}/) as string,
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy': expect.stringContaining('frame-ancestors') as string,
      'cache-control': expect.any(String) as string,
    });
    expect(policyOf(path)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:/);
  });

  test.each(Object.entries(kinds))('%s spends at most 1,500 bytes on headers', (_, path) => {
    const sent = Object.entries(headersFor(path)).map(([name, value]) => `${name}: ${value}\r\n`);
    expect(sent.join('').length).toBeLessThanOrEqual(1500);
  });
});

describe('what is open, and to whom', () => {
  test('only an embed card may be framed by others', () => {
    const framed = Object.entries(kinds).filter(([, path]) =>
      policyOf(path).includes('frame-ancestors *'),
    );
    expect(framed.map(([kind]) => kind)).toEqual(['embed']);
    expect(headersFor(kinds.embed)['x-frame-options']).toBeUndefined();
    expect(headersFor(kinds.page)['x-frame-options']).toBe('DENY');
  });

  test('WebAssembly runs only where a reader searches', () => {
    const running = Object.entries(kinds).filter(([, path]) =>
      policyOf(path).includes('wasm-unsafe-eval'),
    );
    expect(running.map(([kind]) => kind)).toEqual(['search', 'engine']);
    expect([runsEngine('tim-kiem/'), runsEngine('tim-kiem-khac/'), runsEngine('')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('open data may be read by programs of other sites, pages may not', () => {
    expect(headersFor(kinds.data)['access-control-allow-origin']).toBe('*');
    expect(headersFor(kinds.page)['access-control-allow-origin']).toBeUndefined();
  });

  test('only files whose names carry a hash are kept without asking', () => {
    const kept = Object.entries(kinds).filter(([, path]) =>
      headersFor(path)['cache-control']?.includes('immutable'),
    );
    expect(kept.map(([kind]) => kind)).toEqual(['script', 'index']);
  });
});
