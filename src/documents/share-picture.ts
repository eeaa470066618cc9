import sharp from 'sharp';
import type { ShareCard, ShareShape } from '#lib/share-cards.ts';
import { depthInside } from '#lib/weave/distance.ts';
import { dyes } from '#lib/weave/dyes.ts';
import { cellAt } from '#lib/weave/grid.ts';
import { medallionCell, medallionSize } from '#lib/weave/medallion.ts';
import { motifs } from '#lib/weave/motifs.ts';
import { markHeight, markWidth, numerals, threadDepth } from '#lib/weave/numerals.ts';
import { shareScene, type ShareScene } from '#lib/weave/share-scene.ts';
import {
  canvasOf,
  copyOf,
  pngOf,
  stamp,
  write,
  type Canvas,
  type Woven,
} from './indexed-canvas.ts';
import { linePaths, measureLine, reach } from './lettering.ts';
import { medallionSheet } from './medallion-sheet.ts';
import type { PhotographFile } from './photograph.ts';
import { shareLayout, type ArtPlace, type Line } from './share-layout.ts';

/** Many cards stand before the same scene: it is drawn once. */
const scenes = new Map<string, Promise<Canvas>>();

function sceneOf(wanted: ShareScene): Promise<Canvas> {
  const key = JSON.stringify(wanted);
  const scene = scenes.get(key) ?? canvasOf(shareScene(wanted));
  scenes.set(key, scene);
  return scene;
}

const figure = numerals();
const depths = depthInside(figure);

/** The 60 alone, with its bright thread. */
const sixty: Woven = {
  width: markWidth,
  height: markHeight,
  colourAt: (x, y) => {
    if (cellAt(figure, x, y) === 0) return undefined;
    return cellAt(depths, x, y) === threadDepth ? dyes.lac : dyes.turmeric;
  },
};

/** Cells of bare cloth around a motif. */
const clothMargin = 2;

function artOf({ medallion, motif }: ShareCard): Woven {
  if (medallion) {
    const colourAt = medallionCell(medallion.seed, medallion.type);
    return { width: medallionSize, height: medallionSize, colourAt };
  }
  if (motif === undefined) return sixty;
  const { tile, ground, inks } = motifs[motif];
  return {
    width: tile.width + 2 * clothMargin,
    height: tile.height + 2 * clothMargin,
    colourAt: (x, y) => dyes[inks[cellAt(tile, x - clothMargin, y - clothMargin) - 1] ?? ground],
  };
}

/** Whole pixels to the cell, in the middle of its place. */
function stampInto(canvas: Canvas, woven: Woven, { left, top, side }: ArtPlace): void {
  const scale = Math.floor(side / Math.max(woven.width, woven.height));
  stamp(canvas, woven, {
    left: left + Math.floor((side - woven.width * scale) / 2),
    top: top + Math.floor((side - woven.height * scale) / 2),
    scale,
  });
}

/** Below its last letter, marks included. */
const bottomOf = ({ y, size }: Line): number => Math.ceil(y + size * reach.below);

/** Writes on a ground of one colour, each row in the colour of its line. */
async function writeLines(canvas: Canvas, lines: readonly Line[], ground: string): Promise<void> {
  const letters = lines.map(({ text, x, y, size }) => linePaths(text, x, y, size));
  const left = Math.min(...lines.map(({ x }) => x)) - 4;
  const right = Math.max(...lines.map(({ text, x, size }) => x + measureLine(text) * size));
  const [width, height] = [Math.ceil(right) + 4 - left, Math.max(...lines.map(bottomOf))];
  const box = [left, 0, width, height].map(String).join(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${String(width)}" height="${String(height)}">${letters.join('')}</svg>`;
  const cover = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  const colourOf = (row: number) =>
    lines.find((line) => row < bottomOf(line))?.colour ?? dyes.white;
  write(canvas, { cover, left, width }, ground, colourOf);
}

/** A photograph in the place of the art, the medallion on its corner as a seal. */
async function withPhotograph(
  picture: Uint8Array,
  { file }: PhotographFile,
  { left, top, side }: ArtPlace,
  { medallion }: ShareCard,
): Promise<Uint8Array> {
  const photograph = await sharp(file, { autoOrient: true })
    .resize({ width: side, height: side, fit: 'cover', position: 'attention' })
    .flatten({ background: 'white' })
    .toBuffer();
  const seal = medallion && {
    input: await sharp(medallionSheet([medallion]))
      .resize({ width: medallionSize * 2, kernel: 'nearest' })
      .png()
      .toBuffer(),
    left: left - 14,
    top: top + side - medallionSize * 2 + 14,
  };
  return sharp(picture)
    .composite([{ input: photograph, left, top }, ...(seal ? [seal] : [])])
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer();
}

export type DrawnCard = ShareCard & { photograph?: PhotographFile | undefined };

/** The picture of a card: a PNG of few colours, or a JPEG where it shows a photograph. */
export async function sharePicture(card: DrawnCard, shape: ShareShape): Promise<Uint8Array> {
  const { scene, art, mark, initial, lines } = shareLayout(card, shape);
  const canvas = copyOf(await sceneOf(scene));
  if (mark) stamp(canvas, sixty, mark);
  if (art && !card.photograph) stampInto(canvas, artOf(card), art);
  if (initial && !card.photograph) await writeLines(canvas, [initial], dyes.white);
  await writeLines(canvas, lines, dyes.indigo);
  const picture = pngOf(canvas);
  return art && card.photograph ? withPhotograph(picture, card.photograph, art, card) : picture;
}
