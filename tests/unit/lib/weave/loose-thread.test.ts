import { expect, test } from 'vitest';
import { looseThread } from '#lib/weave/loose-thread.ts';
import { mergerBlocks } from '#lib/weave/merger.ts';

const dyesOf = (svg: string): Set<string> =>
  new Set([...svg.matchAll(/#[\dA-F]{6}/g)].map(([dye]) => dye));

test('a unit’s thread lies alone in the two dyes it has in the figure of the merger', () => {
  const [first, second] = mergerBlocks([
    { slug: 'xa-mot', members: ['a', 'b'] },
    { slug: 'xa-hai', members: ['c', 'd'] },
  ]);
  expect([0, 1, 2, 3].map((place) => dyesOf(looseThread(place)).size)).toEqual([2, 2, 2, 2]);
  for (const [block, places] of [
    [first, [0, 1]],
    [second, [2, 3]],
  ] as const) {
    const woven = dyesOf(block?.svg ?? '');
    expect(
      places.flatMap((place) => [...dyesOf(looseThread(place))]).filter((dye) => !woven.has(dye)),
    ).toEqual([]);
  }
});

test('no two of 21 threads look alike, and each names its own pattern', () => {
  const threads = Array.from({ length: 21 }, (_, place) => looseThread(place));
  const pictures = threads.map((svg) => /<pattern[^>]*>(.*)<\/pattern>/.exec(svg)?.[1]);
  expect(new Set(pictures).size).toBe(21);
  threads.forEach((svg, place) => {
    expect(svg).toContain(`<pattern id="thread-${String(place)}"`);
    expect(svg).toContain(`fill="url(#thread-${String(place)})"`);
  });
});

test('the picture that repeats is one whole twist', () => {
  const [, width, height] =
    /<pattern id="[^"]+" width="(\d+)" height="(\d+)"/.exec(looseThread(7)) ?? [];
  expect([width, height]).toEqual(['6', '3']);
});
