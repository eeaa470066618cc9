import { fittedLines, type LineBox } from '#lib/fitted-lines.ts';
import type { ShareCard, ShareShape } from '#lib/share-cards.ts';
import { dyes } from '#lib/weave/dyes.ts';
import { medallionSize } from '#lib/weave/medallion.ts';
import { markWidth } from '#lib/weave/numerals.ts';
import type { ShareScene } from '#lib/weave/share-scene.ts';
import { measureLine, writable } from './lettering.ts';

/** A line of words: where its baseline begins, how large it is. */
export interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  colour: string;
}

/** Where the art stands that takes the place of the rising 60: a square, in pixels. */
export interface ArtPlace {
  left: number;
  top: number;
  side: number;
}

export interface ShareLayout {
  scene: ShareScene;
  art?: ArtPlace;
  /** The small 60 above the words, where other art has taken its place. */
  mark?: { left: number; top: number; scale: number };
  /** The letter on the plaque of the medallion. */
  initial?: Line;
  lines: readonly Line[];
}

/** Where words must have ended: below stand the houses. */
const lowestWord = 414;

/** Letters as small as a shared picture can bear. */
const smallest = 24;

const ink = { kicker: dyes.turmeric, title: dyes.white, foot: '#ccd7e2' };

/** The 60 rises to the right; the words have the left half. */
const markOnRight = { left: 240 - markWidth - 18, top: 14 };

interface Column {
  x: number;
  top: number;
  title: LineBox;
}

/** Kicker, title and foot below each other. */
function column({ kicker, title, foot }: ShareCard, { x, top, title: box }: Column): Line[] {
  const small = (text: string, size: number, colour: string) => {
    const [line = ''] = fittedLines(
      writable(text),
      { width: box.width, height: size * 1.3, sizes: [size] },
      measureLine,
    ).lines;
    return { text: line, x, size, colour };
  };
  const { lines, size, leading } = fittedLines(writable(title), box, measureLine);
  const firstLine = top + 26 + leading;
  const titleLines = lines.map((text, index) => ({
    text,
    x,
    y: firstLine + index * leading,
    size,
    colour: ink.title,
  }));
  const last = titleLines.at(-1)?.y ?? firstLine;
  return [
    { ...small(kicker, 26, ink.kicker), y: top + 20 },
    ...titleLines,
    ...(foot === undefined
      ? []
      : [{ ...small(foot, 26, ink.foot), y: last + Math.round(size * 0.3) + 40 }]),
  ];
}

/** The card's sentence below `above`, whole or not at all: half a sentence may say the opposite. */
function sentenceBelow(above: readonly Line[], { sentence }: ShareCard, width: number): Line[] {
  const last = above.at(-1);
  if (sentence === undefined || last === undefined) return [];
  const top = last.y + 18;
  const box = { width, height: lowestWord - top, sizes: [30, 28, 26, smallest] };
  const { lines, size, leading } = fittedLines(writable(sentence), box, measureLine);
  if (lines.join(' ') !== writable(sentence)) return [];
  return lines.map((text, index) => ({
    text,
    x: last.x,
    y: top + (index + 1) * leading - Math.round(size * 0.34),
    size,
    colour: dyes.white,
  }));
}

/** The letter in the middle of a medallion that fills `place` with whole cells; a house has its plaque lower. */
function initialOn({ medallion }: ShareCard, { left, top, side }: ArtPlace): { initial?: Line } {
  if (medallion === undefined) return {};
  const cell = Math.floor(side / medallionSize);
  const [size, middle] = [cell * 9, side / 2];
  const text = writable(medallion.initial);
  const y = top + middle + cell * (medallion.type === 'ho' ? 6.2 : 3.2);
  const x = left + middle - (measureLine(text) * size) / 2;
  return { initial: { text, x: Math.round(x), y: Math.round(y), size, colour: dyes.indigoDeep } };
}

function wide(card: ShareCard, hasArt: boolean): ShareLayout {
  const scene = { width: 1200, height: 630, unit: card.unit };
  if (!hasArt) {
    return {
      scene: { ...scene, mark: markOnRight },
      lines: column(card, {
        x: 56,
        top: 64,
        title: { width: 524, height: 250, sizes: [84, 76, 68, 60, 54, 48, 42, 37, 33, 29] },
      }),
    };
  }
  const art = { left: 804, top: 44, side: 340 };
  const [width, sizes] = [690, [84, 76, 68, 60, 54, 48, 42, 37, 33, 29]];
  const title =
    card.sentence === undefined
      ? { width, height: 170, sizes }
      : { width, height: 120, sizes: sizes.slice(3) };
  const words = column(card, { x: 56, top: card.sentence === undefined ? 140 : 130, title });
  return {
    scene,
    art,
    ...initialOn(card, art),
    mark: { left: 56, top: 44, scale: 1 },
    lines: [
      { text: 'Huyện Quỳ Hợp', x: 142, y: 68, size: 24, colour: ink.foot },
      { text: '1963 – 2023', x: 142, y: 99, size: 24, colour: ink.foot },
      ...words,
      ...sentenceBelow(words, card, width),
    ],
  };
}

/** A line in the middle of the square. */
const centred = (line: Omit<Line, 'x'>): Line => ({
  ...line,
  x: Math.round(300 - (measureLine(line.text) * line.size) / 2),
});

/** As chats show it, small: the art above, the title alone below, with a notice between them if there must be one. */
function square(card: ShareCard): ShareLayout {
  const { notice } = card;
  const noticeRoom = notice === undefined ? 0 : 30;
  const height = 150 - noticeRoom;
  const box = { width: 536, height, sizes: [50, 44, 39, 35, 31, 28, 25] };
  const { lines, size, leading } = fittedLines(writable(card.title), box, measureLine);
  const art = { left: 164, top: 24, side: 272 };
  const top = 304 + noticeRoom + Math.round((height - lines.length * leading) / 2);
  return {
    scene: { width: 600, height: 600, unit: card.unit, isBare: true },
    art,
    ...initialOn(card, art),
    lines: [
      ...(notice === undefined
        ? []
        : [centred({ text: writable(notice), y: 326, size: 24, colour: ink.kicker })]),
      ...lines.map((text, index) =>
        centred({
          text,
          y: top + index * leading + Math.round(size * 0.95),
          size,
          colour: ink.title,
        }),
      ),
    ],
  };
}

/** Where everything of a card stands; pure, so that a test can ask whether anything runs out of its place. */
export const shareLayout = (card: ShareCard, shape: ShareShape): ShareLayout =>
  shape === 'square'
    ? square(card)
    : wide(card, Boolean(card.medallion ?? card.motif ?? card.photograph));
