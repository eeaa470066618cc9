/** Whether one letter added, left out, changed, or two neighbours swapped, turn `a` into `b`. */
export function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = x.length === 2 && x === Array.from(y).reverse().join('');
  return isSwapped || (x.length <= 1 && y.length <= 1);
}

/** The keys in rows of ten. */
const keyboard = 'qwertyuiopasdfghjkl zxcvbnm';

/** Neighbours here are two spellings of one sound, or of two that many hear as one. */
const alike = 'iyi lnl ctc';

/** Whether two letters lie side by side on the keyboard, or sound alike. */
function areNear(a: string, b: string): boolean {
  const steps = Math.abs(keyboard.indexOf(a) - keyboard.indexOf(b));
  return steps < 2 || (steps > 8 && steps < 12) || alike.includes(a + b);
}

/** Whether one letter was changed into another that lies elsewhere on the keyboard and sounds otherwise. */
export function isFarChange(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  const isChange = a.length === b.length && a.slice(at + 1) === b.slice(at + 1);
  return isChange && !soundsLike(a, b) && !areNear(a[at] ?? '', b[at] ?? '');
}

/** Whether `typed` is what a hurried hand makes of `meant`: two neighbours swapped, a key pressed twice. */
export const isHandSlipOf = (typed: string, meant: string): boolean =>
  isOneEditAway(typed, meant) &&
  (typed.length === meant.length
    ? Array.from(typed).sort().join('') === Array.from(meant).sort().join('')
    : typed.length > meant.length && typed.replace(/(.)\1/, '$1') === meant);

/** Letters that sound alike at the beginning of a syllable, in one region or another. */
const sounds: readonly (readonly [spelt: RegExp, sound: string])[] = [
  [/^(?:tr|ch)/, 'ch'],
  [/^(?:s|x)/, 'x'],
  [/^(?:gi|d|r)(?=[aeiouy])/, 'd'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^k(?=[iey])/, 'c'],
];

const soundOf = (key: string): string => {
  const [spelt, sound] = sounds.find(([pattern]) => pattern.test(key)) ?? [];
  return spelt === undefined ? key : key.replace(spelt, sound ?? '');
};

/** Whether two spellings are heard as one: `chợ` and `trợ`, `sấu` and `xấu`, `gia` and `da`. */
export const soundsLike = (a: string, b: string): boolean => a !== b && soundOf(a) === soundOf(b);

/** Whether one may have been typed for the other: by a slip of the hand, or by ear. */
export const isSlipOf = (a: string, b: string): boolean => isOneEditAway(a, b) || soundsLike(a, b);
