import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create } from 'fontkitten';

const file = resolve('src/assets/fonts/bitter-600-800.woff2');

const load = () => {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  return font;
};

let loaded: ReturnType<typeof load> | undefined;
const font = () => (loaded ??= load());

interface Letter {
  /** In units of the font. */
  advance: number;
  /** Its outline as the font has it: y upwards, in units of the font. */
  path: string;
}

const letters = new Map<string, Letter>();

/** @throws Error when the font lacks the letter: a box in its place must never be published */
function letterOf(character: string): Letter {
  const known = letters.get(character);
  if (known) return known;
  const glyph = font().glyphForCodePoint(character.codePointAt(0) ?? 0);
  if (glyph.id === 0) throw new Error(`The font of the share pictures lacks «${character}».`);
  const letter = { advance: glyph.advanceWidth, path: glyph.path.toSVG() };
  letters.set(character, letter);
  return letter;
}

export const hasLetter = (character: string): boolean =>
  font().glyphForCodePoint(character.codePointAt(0) ?? 0).id !== 0;

/** Only what the site's display font can write; other signs (emoji, other scripts) are left out. */
export const writable = (text: string): string =>
  [...text.normalize('NFC').replace(/\s+/g, ' ')]
    .filter(hasLetter)
    .join('')
    .replace(/ +/g, ' ')
    .trim();

/** How far Vietnamese letters of this font reach from the baseline at size 1: `Ẩ` above, `y` below. */
export const reach = { above: 1.09, below: 0.245 };

/** How wide a line is at size 1. */
export const measureLine = (line: string): number =>
  [...line].reduce((sum, one) => sum + letterOf(one).advance, 0) / font().unitsPerEm;

/** A line as an SVG group of outlines, its baseline from (`x`, `y`): no font of the machine has a say. */
export function linePaths(line: string, x: number, y: number, size: number): string {
  const scale = size / font().unitsPerEm;
  let advance = 0;
  const paths = [...line].map((character) => {
    const letter = letterOf(character);
    const left = advance;
    advance += letter.advance;
    return letter.path === ''
      ? ''
      : `<path transform="translate(${String(left)} 0)" d="${letter.path}"/>`;
  });
  const [factor, flipped] = [scale.toFixed(5), (-scale).toFixed(5)];
  return `<g transform="translate(${String(x)} ${String(y)}) scale(${factor} ${flipped})">${paths.join('')}</g>`;
}
