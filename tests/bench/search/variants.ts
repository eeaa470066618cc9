// Queries that a machine makes: word runs drawn from the pages, typed in every difficult way.
import { randomIndex, randomItem, seededRandom } from '#lib/weave/random.ts';
import { isVietnameseSyllable } from '#lib/syllables.ts';
import { foldVietnamese } from '#lib/vietnamese.ts';
import type { Page } from './pages.ts';
import { plain } from './plain.ts';
import type { Query, QueryClass } from './query.ts';
import { typed } from './typing.ts';

type Random = () => number;

const neighbours: Readonly<Record<string, string>> = {
  ...{ a: 'sq', b: 'vn', c: 'xv', d: 'sf', e: 'wr', g: 'fh', h: 'gj', i: 'uo', k: 'jl', l: 'k' },
  ...{ m: 'n', n: 'bm', o: 'ip', p: 'o', q: 'wa', r: 'et', s: 'ad', t: 'ry', u: 'yi', v: 'cb' },
  ...{ x: 'zc', y: 'tu' },
};

/** One letter of one syllable left out, doubled, swapped with the next, or hit beside its key. */
export function slipped(text: string, random: Random): string {
  const syllables = text.split(' ');
  const long = syllables.flatMap((syllable, index) => (syllable.length >= 4 ? [index] : []));
  if (long.length === 0) return text;
  const chosen = randomItem(random, long);
  const letters = [...(syllables[chosen] ?? '')];
  const at = 1 + randomIndex(random, letters.length - 1);
  const letter = letters[at] ?? '';
  const slip = randomItem(random, ['missing', 'extra', 'swapped', 'beside'] as const);
  if (slip === 'missing') letters.splice(at, 1);
  if (slip === 'extra') letters.splice(at, 0, letter);
  if (slip === 'swapped') letters.splice(at - 1, 2, letter, letters[at - 1] ?? '');
  if (slip === 'beside') letters[at] = randomItem(random, [...(neighbours[letter] ?? letter)]);
  syllables[chosen] = letters.join('');
  return syllables.join(' ');
}

const typings: Readonly<Partial<Record<QueryClass, (text: string, random: Random) => string>>> = {
  marked: (text) => text,
  unmarked: (text) => foldVietnamese(text),
  decomposed: (text) => text.normalize('NFD'),
  telex: (text, random) => typed(text, 'telex', randomItem(random, ['inline', 'end'] as const)),
  vni: (text, random) => typed(text, 'vni', randomItem(random, ['inline', 'end'] as const)),
  slip: (text, random) => slipped(foldVietnamese(text), random),
  phrase: (text) => `"${text}"`,
};

/** Nobody begins or ends a question with these. */
const lightWords = new Set(
  'và của có các là ở được cho không thì mà những một với từ đến tới theo về trong ra khi này ấy đó cũng đã sẽ nên vì'.split(
    ' ',
  ),
);

const onlyWords = (text: string): string =>
  (foldVietnamese(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Three to five syllables that stand together in a sentence of one page and nowhere else, marks and stops aside. */
function drawRun(pages: readonly Page[], texts: readonly string[], random: Random): string {
  for (;;) {
    const page = randomItem(random, pages);
    const lines = page.text.split('\n').filter((line) => line.length > 40);
    if (lines.length === 0) continue;
    const words = plain(randomItem(random, lines)).split(/[\s]+/);
    const start = randomIndex(random, words.length);
    const run = words.slice(start, start + 3 + randomIndex(random, 3));
    const text = run.join(' ');
    const isWhole =
      run.length >= 3 &&
      run.every(isVietnameseSyllable) &&
      !lightWords.has(run[0] ?? '') &&
      !lightWords.has(run.at(-1) ?? '');
    if (isWhole && texts.filter((other) => other.includes(` ${onlyWords(text)} `)).length === 1)
      return text;
  }
}

/** `count` word runs of these pages, each typed in every way; the same pages and seed give the same queries. */
export function madeQueries(pages: readonly Page[], count: number, seed: string): Query[] {
  const random = seededRandom(seed);
  const texts = pages.map(({ text }) => ` ${onlyWords(text)} `);
  return Array.from({ length: count }, () => drawRun(pages, texts, random)).flatMap((words) =>
    Object.entries(typings).map(([name, type]) => ({
      text: type(words, random),
      class: name as QueryClass,
      targets: [{ kind: 'words' as const, words }],
    })),
  );
}
