import { expect, test } from 'vitest';
import { flattenLayers, withOlderStyles } from '#lib/older-styles.ts';

test('the layers of a style sheet are undone in the order they were named in', () => {
  expect(
    flattenLayers('@layer low, high;@layer high{b{c:d}}@layer low{a{c:d}@media print{a{c:e}}}'),
  ).toBe('a{c:d}@media print{a{c:e}}b{c:d}');
});

test('what stands in no layer comes last, wherever it stood', () => {
  expect(flattenLayers('p{a:b}@layer base{p{c:d}}q{e:f}@layer base{q{g:h}}')).toBe(
    'p{c:d}q{g:h}p{a:b}q{e:f}',
  );
});

test('a layer that never closes stops the build', () => {
  expect(() => flattenLayers('@layer base{p{a:b}')).toThrow('ngoặc đóng');
});

test('only the styles of a page are touched', () => {
  expect(
    withOlderStyles(
      '<p>@layer base{}</p><style media="print">@layer a{@media not (min-width:40em){p{b:c}}}</style>',
    ),
  ).toBe(
    '<p>@layer base{}</p><style media="print">@media not all and (min-width:40em){p{b:c}}</style>',
  );
});
