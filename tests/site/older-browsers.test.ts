// Telephones that get no newer browser: an iPhone of 2015 stays at Safari 15, where one expression that it does not
// know is enough to throw away a whole script.
import { expect, test } from 'vitest';
import { files, readText } from './built-site.ts';

const unknownInSafari15 =
  /\(\?<[=!]|\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|isWellFormed|toWellFormed)\(|Object\.groupBy|Promise\.withResolvers|Array\.fromAsync/g;

/** All but the library that writes .docx files, fetched when somebody takes a dossier with him. */
const scripts = files.filter((file) => /^tep\/(?!dossier-download)[^/]+\.js$/.test(file));

test('what readers run says nothing that browsers of 2021 cannot read', () => {
  expect(scripts.length).toBeGreaterThan(10);
  const newer = scripts.flatMap((file) =>
    [...readText(file).matchAll(unknownInSafari15)].map(([found]) => `${file}: ${found}`),
  );
  expect(newer).toEqual([]);
});
