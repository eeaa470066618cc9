import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import ArchiveBanner from '#components/campaign/ArchiveBanner.astro';
import Countdown from '#components/campaign/Countdown.astro';
import { readPage } from '#search/page-text.ts';
import { calendar } from '../lib/calendar-of-2023.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((found) => found.name === name)?.value : undefined;

const all = (node: Node | DefaultTreeAdapterTypes.DocumentFragment): Node[] =>
  'childNodes' in node ? node.childNodes.flatMap((child) => [child, ...all(child)]) : [];

/** What a reader without JavaScript reads: text that no `hidden` covers. */
const shownText = (node: Node | DefaultTreeAdapterTypes.DocumentFragment): string => {
  if ('attrs' in node && attribute(node, 'hidden') !== undefined) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(shownText).join('') : '';
};

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

type Component = Parameters<AstroContainer['renderToString']>[0];

async function build(component: Component, now: string) {
  const props = { calendar, now: new Date(now) };
  const tree = parseFragment(await container.renderToString(component, { props }));
  const text = shownText(tree).replace(/\s+/g, ' ').trim();
  return { nodes: all(tree), text };
}

const builds = [
  ['2022-08-01T00:00:00+07:00', 'before', 'Ngày kỷ niệm 19/4 năm 2023'],
  ['2023-03-31T23:59:00+07:00', 'reporting-due', 'Báo cáo trước ngày 31/3 năm 2023'],
  ['2023-04-18T23:59:59+07:00', 'final', 'Ngày kỷ niệm 19/4 năm 2023'],
  ['2023-04-19T00:00:00+07:00', 'day', 'Ngày 19/4 huyện Quỳ Hợp tròn 60 năm'],
  ['2023-04-19T23:59:59+07:00', 'day', 'Ngày 19/4 huyện Quỳ Hợp tròn 60 năm'],
  ['2023-04-20T00:00:00+07:00', 'after', 'Đã tròn 60 năm'],
  ['2025-07-01T00:00:00+07:00', 'archive', 'Đã tròn 60 năm'],
  ['2026-11-22T12:00:00+07:00', 'archive', 'Đã tròn 60 năm'],
] as const;

describe.each(builds)('built at %s', (now, phase, words) => {
  test(`the countdown shows its panel «${phase}» alone and hides the other five`, async () => {
    const { nodes, text } = await build(Countdown, now);
    const panels = nodes.filter((node) => attribute(node, 'data-panel') !== undefined);
    const shown = panels.filter((node) => attribute(node, 'hidden') === undefined);
    expect(panels).toHaveLength(6);
    expect(shown.map((node) => attribute(node, 'data-panel'))).toEqual([phase]);
    expect(nodes.map((node) => attribute(node, 'data-phase')).filter(Boolean)).toEqual([phase]);
    expect(text).toContain(words);
  });

  test('it says nothing that a cached copy would make false', async () => {
    const { text } = await build(Countdown, now);
    expect(text).not.toMatch(/hôm nay|còn \d|ngày trước|sắp tới|đã quá hạn/i);
  });

  test('the archive banner stands there from 1/7/2025 on and not before', async () => {
    const { text } = await build(ArchiveBanner, now);
    if (phase === 'archive') expect(text).toContain('kết thúc hoạt động từ ngày 1/7/2025');
    else expect(text).toBe('');
  });
});

test('a knot is tied in the HTML only once its day is over for good', async () => {
  const passedAt = async (now: string) =>
    (await build(Countdown, now)).nodes.filter((node) => attribute(node, 'data-state') === 'passed')
      .length;
  expect(await passedAt('2022-08-01T00:00:00+07:00')).toBe(0);
  expect(await passedAt('2023-03-30T23:59:59+07:00')).toBe(1);
  expect(await passedAt('2023-03-31T00:00:00+07:00')).toBe(2);
  expect(await passedAt('2023-04-19T00:00:00+07:00')).toBe(3);
  expect(await passedAt('2023-04-20T00:00:00+07:00')).toBe(4);
});

test('after the district the next round anniversary is named by its date', async () => {
  expect((await build(Countdown, '2026-11-22T12:00:00+07:00')).text).toContain(
    'Mốc tròn 65 năm kể từ ngày thành lập huyện: 19/4/2028.',
  );
  expect((await build(Countdown, '2028-04-20T00:00:00+07:00')).text).toContain(
    'Mốc tròn 70 năm kể từ ngày thành lập huyện: 19/4/2033.',
  );
});

test('woven digits add no text of their own to the number, and no style attribute', async () => {
  const { nodes } = await build(Countdown, '2026-11-22T12:00:00+07:00');
  const digits = nodes.filter((node) => attribute(node, 'data-digit') !== undefined);
  expect(digits.every((node) => !('childNodes' in node) || node.childNodes.length === 0)).toBe(
    true,
  );
  expect(nodes.some((node) => attribute(node, 'style') !== undefined)).toBe(false);
});

test('what the clock shows can be searched for, and nothing of what it hides', async () => {
  const props = { calendar, now: new Date('2026-11-26T00:00:00+07:00') };
  const html = `<main>${await container.renderToString(Countdown, { props })}</main>`;
  const text = readPage(html)
    .sections.map((section) => section.text)
    .join('\n');
  expect(text).toContain('Mốc tròn 65 năm kể từ ngày thành lập huyện');
  expect(text).toContain('19/4/2028');
  expect(text).not.toContain('Ngày 19/4');
});
