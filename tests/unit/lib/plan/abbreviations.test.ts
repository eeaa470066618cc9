import { expect, test } from 'vitest';
import { markAbbreviations } from '#lib/plan/abbreviations.ts';
import type { MarkedRun } from '#lib/plan/model.ts';

const abbreviations = [
  { short: 'HU', full: 'Huyện ủy' },
  { short: 'TT HU', full: 'Thường trực Huyện ủy' },
  { short: 'UBND', full: 'Ủy ban nhân dân' },
  { short: 'KH-UBND', full: 'Kế hoạch của Ủy ban nhân dân' },
  { short: 'B/C', full: 'Báo cáo' },
];
const marked = (text: string): string[] =>
  markAbbreviations([{ kind: 'text', text }], abbreviations).map((run) =>
    run.kind === 'abbreviation' ? `${run.text} = ${run.full}` : 'text' in run ? run.text : '',
  );

test('the longest short form wins', () => {
  expect(marked('TT HU')).toEqual(['TT HU = Thường trực Huyện ủy']);
  expect(marked('số 120/KH-UBND,')).toEqual([
    'số 120/',
    'KH-UBND = Kế hoạch của Ủy ban nhân dân',
    ',',
  ]);
});

test('only the first use in a block is marked', () => {
  expect(marked('UBND xã, UBND huyện').join('|')).toBe('UBND = Ủy ban nhân dân| xã, |UBND| huyện');
});

test('a short form inside a longer word is no short form', () => {
  expect(marked('HUẾ, ĐHU, UBNDX, TTHU')).toEqual(['HUẾ, ĐHU, UBNDX, TTHU']);
});

test('short forms with signs are found', () => {
  expect(marked('huyện (B/C);')).toEqual(['huyện (', 'B/C = Báo cáo', ');']);
});

test('style stays, and words under a correction or note are left alone', () => {
  const runs: MarkedRun[] = [
    { kind: 'note', erratum: '1', words: [{ text: 'UBND' }] },
    { kind: 'text', text: 'UBND', strong: true },
  ];
  expect(markAbbreviations(runs, abbreviations)).toEqual([
    runs[0],
    { kind: 'abbreviation', text: 'UBND', full: 'Ủy ban nhân dân', strong: true },
  ]);
});

test('without short forms nothing changes', () => {
  const runs: MarkedRun[] = [{ kind: 'text', text: 'UBND' }];
  expect(markAbbreviations(runs, [])).toEqual(runs);
});
