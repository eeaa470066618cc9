import { type Dye, dyes } from './dyes.ts';
import { dyePaths, inkOf } from './dyed-cloth.ts';
import { cellAt, createGrid, type Grid, setCell } from './grid.ts';
import { type Motif, motifLetters, motifs, stripHeight, stripWidth, themeStrip } from './motifs.ts';
import { filledPath, svgDocument } from './svg.ts';

/** A motif tile with the ground around it, in cells: 17 and 2 on each side. */
export const tileSize = 21;
const tilePadding = 2;

/** Stacks pictures of the eight motifs in plan order: their grounds in plain, their inks as one path per dye. */
function stackedSprite(
  width: number,
  rowHeight: number,
  drawPicture: (motif: Motif) => Grid,
  padding = 0,
): string {
  const rows = motifLetters.map((letter) => motifs[letter]);
  const inks = createGrid(width, rowHeight * rows.length);
  const groundPaths = new Map<Dye, string>();
  rows.forEach((motif, row) => {
    const top = row * rowHeight;
    const ground = `M0 ${String(top)}h${String(width)}v${String(rowHeight)}H0z`;
    groundPaths.set(motif.ground, (groundPaths.get(motif.ground) ?? '') + ground);
    const picture = drawPicture(motif);
    for (let y = 0; y < picture.height; y++) {
      for (let x = 0; x < picture.width; x++) {
        const dye = motif.inks[cellAt(picture, x, y) - 1];
        if (dye !== undefined) setCell(inks, x + padding, top + y + padding, inkOf(dye));
      }
    }
  });
  const grounds = [...groundPaths].map(([dye, path]) => filledPath(dyes[dye], path));
  return svgDocument(inks.width, inks.height, grounds.join('') + dyePaths(inks));
}

/**
 * The eight theme strips, one below the other in plan order (a b c d e f h g): 24 × 216 cells. Strip n
 * (from 0) is shown by a background as wide as the sprite, moved up by 27 · n cells and repeated in x.
 */
export const themesSprite = (): string => stackedSprite(stripWidth, stripHeight, themeStrip);

/** The eight motif tiles in the same order, 21 × 168 cells; tile n (from 0) starts at row 21 · n. */
export const motifsSprite = (): string =>
  stackedSprite(tileSize, tileSize, (motif) => motif.tile, tilePadding);
