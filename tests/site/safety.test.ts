// What MDN's Observatory would say of the headers we tell servers to send, with the policy each page brings.
import { expect, test } from 'vitest';
import { headersFor } from '#hosting/response-headers.ts';
import { fullMark, judge } from '../observatory.ts';
import { files, pages } from './built-site.ts';

const isCard = (file: string): boolean => file.startsWith('nhung/');

const markOf = (file: string, html?: string): string => {
  const { mark, verdicts } = judge({
    headers: new Map(Object.entries(headersFor(file))),
    ...(html !== undefined && { html }),
  });
  const found = verdicts.map(({ rule, score }) => `${rule} ${String(score)}`);
  return `${file}: ${String(mark)} (${found.join(', ')})`;
};

const isFull = (line: string): boolean => line.includes(`: ${String(fullMark)} (`);

test('every page gets full marks, the 404 page too', () => {
  const marks = pages
    .filter(({ file }) => !isCard(file))
    .map(({ file, html }) => markOf(file, html));
  expect(marks.length).toBeGreaterThan(50);
  expect(marks.filter((line) => !isFull(line))).toEqual([]);
});

test('so does every script, font and drawing', () => {
  const assets = files.filter((file) => /^tep\/[^/]+\.(?:js|woff2|svg)$/.test(file));
  expect(assets.length).toBeGreaterThan(10);
  expect(assets.map((file) => markOf(file)).filter((line) => !isFull(line))).toEqual([]);
});

test('the strict eye sees what is loose', () => {
  const loose = new Map([['content-security-policy', "script-src 'self' 'unsafe-inline'"]]);
  expect(judge({ headers: loose }).mark).toBeLessThan(50);
  expect(judge({ headers: new Map() }).mark).toBe(30);
});
