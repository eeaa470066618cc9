import { bandInks, lozengeGrid, villageGrid } from './bands.ts';
import { dyes } from './dyes.ts';
import { cellAt, drawGrid, type Grid } from './grid.ts';
import { drawSun, sunByNight } from './sun.ts';
import { clothGround, inkPaths, svgDocument } from './svg.ts';
import { unitBand, unitBandWidth } from './unit-band.ts';

/** Pixels to the cell. */
const cellSize = 5;

const hemHeight = lozengeGrid().height;
const villageHeight = villageGrid().height;

export interface ShareScene {
  /** In pixels, a multiple of 10. */
  width: number;
  height: number;
  /** Cells from the upper left corner to the 60, which then rises as a sun; without it the sky is left to other art. */
  mark?: { left: number; top: number };
  /** The unit whose own band is the hem, instead of the lozenges. */
  unit?: string | undefined;
  /** Leaves the houses out, where room is short. */
  isBare?: boolean;
}

/** A band repeated across the card, column `middle` of it on the card's middle. */
function bandAcross(band: Grid, width: number, middle: number): Grid {
  const shift = middle - width / 2;
  return drawGrid(width, band.height, (x, y) =>
    cellAt(band, (((x + shift) % band.width) + band.width) % band.width, y),
  );
}

function hem(width: number, unit: string | undefined): string {
  if (unit === undefined)
    return (
      clothGround(dyes.lac, width, hemHeight) +
      inkPaths(bandAcross(lozengeGrid(), width, 16), bandInks)
    );
  const band = unitBand(unit);
  return Array.from({ length: Math.ceil(width / unitBandWidth) }, (_, index) => {
    const left = String(index * unitBandWidth);
    return `<g transform="translate(${left} 0)">${band}</g>`;
  }).join('');
}

/** What a shared link shows behind its words: indigo cloth, a village, a hem, and perhaps the 60 rising. */
export function shareScene({ width: wide, height: high, mark, unit, isBare }: ShareScene): string {
  const [width, height] = [wide / cellSize, high / cellSize];
  const hemTop = height - hemHeight;
  const body = [
    clothGround(dyes.indigo, width, height),
    mark ? sunByNight(drawSun(width, hemTop, mark.left, mark.top)) : '',
    isBare
      ? ''
      : inkPaths(bandAcross(villageGrid(), width, 11), bandInks, 0, hemTop - villageHeight),
    `<g transform="translate(0 ${String(hemTop)})">${hem(width, unit)}</g>`,
  ];
  return svgDocument(wide, high, `<g transform="scale(${String(cellSize)})">${body.join('')}</g>`);
}
