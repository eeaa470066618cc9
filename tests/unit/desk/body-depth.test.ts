import { describe, expect, test } from 'vitest';
import { bodyFaults } from '#desk/check-body.ts';

const faultsOf = (body: string) =>
  bodyFaults(
    {
      ...{ collection: 'pages', id: 'thu', path: 'trang/thu.md', absolute: '/trang/thu.md' },
      ...{ input: {}, body, bodyLine: 6, lineOf: () => 1 },
    },
    new Set(),
  );

const nested = (depth: number) =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- việc ${String(level)}`).join(
    '\n',
  );

describe('nesting nobody means', () => {
  test.each([
    ['a thousand quotes', '>'.repeat(1000)],
    ['a hundred thousand quotes', '> '.repeat(100_000)],
    ['a hundred thousand lists', `${'- '.repeat(100_000)}x`],
    ['numbered lists in quotes', '> 1. '.repeat(5000)],
    ['lists of lists of lists', nested(200)],
    ['emphasis in emphasis', `${'*a '.repeat(2500)}${' a*'.repeat(2500)}`],
    [
      'emphasis that crashes its reader',
      `${'**a _b '.repeat(200_000)}${' b_ a**'.repeat(200_000)}`,
    ],
  ])('%s: one fault, in a second', (_name, body) => {
    const start = performance.now();
    const faults = faultsOf(`Một câu.\n\n${body}`);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.problem).toMatch(/lồng quá nhiều lớp/);
    expect(faults[0]?.line).toBeGreaterThanOrEqual(8);
  });

  test.each([
    ['a rule made of hyphens', `${'- '.repeat(40)}\n\n${'* '.repeat(40)}`],
    ['lists four deep', nested(4)],
    ['a quote of a quote', '> > Lời kể\n> >\n> > - một'],
    ['a long list', '- **việc** _làm_\n'.repeat(600)],
  ])('%s is no fault', (_name, body) => {
    expect(faultsOf(`Một câu.\n\n${body}`)).toEqual([]);
  });
});
