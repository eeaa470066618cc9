import { describe, expect, test } from 'vitest';
import { apacheConfiguration } from '#hosting/apache.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { iisConfiguration } from '#hosting/iis.ts';
import { nginxConfiguration } from '#hosting/nginx.ts';
import { variantsOf } from '#lib/photographs.ts';
import { commonHeaders, headersFor, zones } from '#hosting/response-headers.ts';

const files = {
  nginx: nginxConfiguration('/thidua60/', '/srv/site'),
  apache: apacheConfiguration('/thidua60/'),
  iis: iisConfiguration('/thidua60/'),
  headers: headersFile('/thidua60/', ['404.html', 'index.html', 'ke-hoach/', 'nhung/', 'og.png']),
};

describe.each(Object.entries(files))('the file for %s', (kind, text) => {
  test('carries every header that all answers have, word for word', () => {
    const missing = Object.values(commonHeaders).filter((value) => !text.includes(value));
    expect(missing).toEqual([]);
  });

  test('lets only embed cards be framed', () => {
    expect(text.match(/frame-ancestors \*/g)).toHaveLength(1);
  });

  test('knows the folder the site is mounted in', () => {
    if (kind !== 'headers') expect(text).toContain('/thidua60/404.html');
    expect(text).not.toMatch(/[^a-z0-9]\/nhung\//);
  });

  test('names the kinds of files of the search index', () => {
    if (kind !== 'headers') expect(text).toContain('pf_fragment');
  });
});

test('nginx states headers at one level only, where none can drop the others', () => {
  const locations = [...files.nginx.matchAll(/location [^{]*\{([^}]*)\}/g)];
  expect(locations.length).toBeGreaterThan(2);
  expect(locations.filter(([, body = '']) => body.includes('add_header'))).toEqual([]);
});

test('nginx answers readers who spare data with the smallest size of a picture', () => {
  const [, pattern = '', answer = ''] = /"~(\^on [^"]+)" (\S+);/.exec(files.nginx) ?? [];
  const [smallest, ...larger] = variantsOf({ key: 'abc', width: 2000, height: 1500 }, 'column')
    .filter(({ format }) => format === 'avif')
    .map(({ name }) => name);
  expect(larger.length).toBeGreaterThan(1);
  const answered = (asked: string) =>
    `on ${asked}`.replace(new RegExp(pattern), answer.replace(/\$(stem|ending)/g, '$<$1>'));
  expect(larger.map(answered)).toEqual(larger.map(() => smallest));
  expect(new RegExp(pattern).test(`off ${String(larger[0])}`)).toBe(false);
});

test('every zone of the site has its line in each map of nginx', () => {
  const maps = files.nginx.match(/map \$site_zone [^}]*\}/g) ?? [];
  expect(maps.length).toBeGreaterThan(3);
  for (const { name } of zones) {
    expect(maps.filter((map) => !new RegExp(`\\b${name} "`).test(map))).toEqual([]);
  }
});

test('on Netlify and Cloudflare no address fits two blocks', () => {
  const addresses = files.headers.match(/^\/.*$/gm) ?? [];
  expect(addresses).toEqual([
    '/thidua60/',
    '/thidua60/404.html',
    '/thidua60/ke-hoach/*',
    '/thidua60/nhung/*',
    '/thidua60/og.png',
  ]);
  expect(files.headers).toContain(
    `  content-security-policy: ${headersFor('nhung/0001/index.html')['content-security-policy'] ?? ''}`,
  );
});

test('the file for IIS is well-formed and quotes its values', () => {
  expect(files.iis).toContain("value=\"script-src 'self'");
  expect(files.iis.match(/<location /g)?.length).toBe(files.iis.match(/<\/location>/g)?.length);
  expect(files.iis).not.toMatch(/value="[^"]*<[^"]*"/);
});
