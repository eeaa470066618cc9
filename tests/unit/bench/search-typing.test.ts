import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typed } from '../../bench/search/typing.ts';
import { tonedSyllable } from '../../fixtures/syllables.ts';

test('keys come out as Telex and VNI want them', () => {
  expect(typed('Đường sá', 'telex', 'end')).toBe('Dduowngf sas');
  expect(typed('Đường sá', 'telex', 'inline')).toBe('Dduowfng sas');
  expect(typed('nghề ĐẸP', 'vni', 'end')).toBe('nghe62 D9EP5');
  expect(typed('thưởng', 'vni', 'inline')).toBe('thuo73ng');
});

test('nothing but plain keys is left of a syllable', () => {
  fc.assert(
    fc.property(tonedSyllable, fc.constantFrom('telex', 'vni'), (syllable, keyboard) => {
      expect(typed(syllable, keyboard, 'end')).toMatch(/^[a-z0-9]+$/);
    }),
  );
});
