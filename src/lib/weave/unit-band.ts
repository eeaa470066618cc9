import { dyes, dyeWays } from './dyes.ts';
import { createGrid, type Grid, setCell } from './grid.ts';
import {
  type MotifLetter,
  motifLetters,
  motifs,
  stampMotif,
  stampLozenge,
  stampSelvages,
  stripHeight,
  stripWidth,
} from './motifs.ts';
import { randomItem, seededRandom } from './random.ts';
import { clothGround, inkPaths, svgDocument } from './svg.ts';

const motifCount = 3;

/** Width and height of one repeat of a unit band, in cells. */
export const unitBandWidth = stripWidth * motifCount;
export const unitBandHeight = stripHeight;

/** Clears a ring of ground around the lozenge that follows the strip at `left`. */
function clearAroundLozenge(cloth: Grid, left: number): void {
  const middleRow = 13;
  for (let dy = -4; dy <= 4; dy++) {
    const dx = 4 - Math.abs(dy);
    for (const side of [-dx, dx]) {
      setCell(cloth, (left + stripWidth - 1 + side) % cloth.width, middleRow + dy, 0);
    }
  }
}

/** One repeat of the band's cloth as SVG elements: a dye-way and three different motifs, all from the slug. */
function unitCloth(slug: string): string {
  const random = seededRandom(`don-vi/${slug}`);
  const [ground, ...inks] = randomItem(random, dyeWays);
  const letters = new Set<MotifLetter>();
  while (letters.size < motifCount) letters.add(randomItem(random, motifLetters));

  const cloth = createGrid(unitBandWidth, unitBandHeight);
  [...letters].forEach((letter, index) => {
    stampMotif(cloth, motifs[letter], index * stripWidth);
    clearAroundLozenge(cloth, index * stripWidth);
    stampLozenge(cloth, index * stripWidth);
  });
  stampSelvages(cloth);
  const colours = inks.map((ink) => dyes[ink]);
  return clothGround(dyes[ground], cloth.width, cloth.height) + inkPaths(cloth, colours);
}

/** The band of one commune, agency or school, 72 × 27 cells, seamless in x: same slug, same bytes, for ever. */
export const unitBand = (slug: string): string =>
  svgDocument(unitBandWidth, unitBandHeight, unitCloth(slug));

/**
 * The same band `repeats` times over, for an `<img>` with `object-fit: cover` as high as a whole number of
 * pixels per cell: it then fills any width with whole cells.
 */
export function unitBandWide(slug: string, repeats = 30): string {
  const width = unitBandWidth * repeats;
  const pattern = `<pattern id="band" width="${String(unitBandWidth)}" height="${String(unitBandHeight)}" patternUnits="userSpaceOnUse">${unitCloth(slug)}</pattern>`;
  return svgDocument(
    width,
    unitBandHeight,
    pattern + clothGround('url(#band)', width, unitBandHeight),
  );
}
