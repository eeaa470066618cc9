import { bandInks, lozengeGrid, villageGrid } from './bands.ts';
import { dyes } from './dyes.ts';
import { cellAt, drawGrid, type Grid } from './grid.ts';
import { markWidth } from './numerals.ts';
import { drawSun, sunByNight } from './sun.ts';
import { clothGround, inkPaths, svgDocument } from './svg.ts';

/** Pixels to the cell; the card is 240 × 126 cells. */
const cellSize = 5;
const width = 1200 / cellSize;
const height = 630 / cellSize;

const hemHeight = lozengeGrid().height;
const villageHeight = villageGrid().height;
const villageTop = height - hemHeight - villageHeight;

/** The 60 stands to the right; the left half is left to words. */
const markLeft = width - markWidth - 18;
const markTop = 14;

/** A band repeated across the card, column `middle` of it on the card's middle. */
function bandAcross(band: Grid, middle: number): Grid {
  const shift = middle - width / 2;
  return drawGrid(width, band.height, (x, y) =>
    cellAt(band, (((x + shift) % band.width) + band.width) % band.width, y),
  );
}

/**
 * The picture a shared link shows, 1200 × 630 px, without words: indigo cloth, the 60 rising behind a
 * village, a lozenge hem. Words belong in the left half, above the village (x 48–580, y 48–400 px).
 */
export function shareCard(): string {
  const body = [
    clothGround(dyes.indigo, width, height),
    sunByNight(drawSun(width, height - hemHeight, markLeft, markTop)),
    inkPaths(bandAcross(villageGrid(), 11), bandInks, 0, villageTop),
    `<g transform="translate(0 ${String(height - hemHeight)})">`,
    clothGround(dyes.lac, width, hemHeight),
    inkPaths(bandAcross(lozengeGrid(), 16), bandInks),
    '</g>',
  ];
  return svgDocument(
    width * cellSize,
    height * cellSize,
    `<g transform="scale(${String(cellSize)})">${body.join('')}</g>`,
  );
}
