import { expect, test } from 'vitest';
import { nameKey } from '#elements/search-names.ts';
import { searchKey } from '#search/tone-placement.ts';
import { everySyllable } from '../search/every-syllable.ts';

test('a name on the page is looked up by the same keys as the index', () => {
  const words = [...everySyllable, 'Đường', 'KỶ', 'Ðình', '2023', 'ii'];
  expect(words.map(nameKey)).toEqual(words.map(searchKey));
});
