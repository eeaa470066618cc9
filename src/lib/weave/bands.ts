import { dyes } from './dyes.ts';
import { createGrid, drawGrid, type Grid, gridFromText, setCell, stampGrid } from './grid.ts';
import { filledPath, inkPaths, svgDocument } from './svg.ts';

/** Inks 1 to 4 of the bands. */
export const bandInks = [dyes.white, dyes.turmeric, dyes.orange, dyes.youngLeaf] as const;

/** Half the height of the lozenge in cells, and the columns from its middle to the middle of the half lozenge beside it. */
const lozengeReach = 13;

/** Inside the lozenge: a double rim, a turmeric thread and a *boọc* flower. */
function lozengeInk(across: number, along: number): number {
  const reach = across + along;
  const near = Math.min(across, along);
  const far = Math.max(across, along);
  if (reach === lozengeReach || reach === lozengeReach - 1) return 1;
  if (reach === 10) return 2;
  const inPetal = near >= 1 && near <= 2 && far - near >= 1 && far - near <= 3;
  if (inPetal && reach <= 8) return 1;
  const inStamen = reach === 0 || (near === 0 && far >= 5 && far <= 7);
  return inStamen ? 3 : 0;
}

/** Outside the lozenge: threads that echo it, by their distance from its rim. */
function echoInk(distance: number): number {
  if (distance === 3 || distance === 4) return 4;
  if (distance === 7) return 3;
  if (distance === 10 || distance === 11) return 2;
  return distance >= 14 ? 1 : 0;
}

/** A chain of *quả trám* lozenges, 32 × 27 cells, seamless in x. */
export const lozengeGrid = (): Grid =>
  drawGrid(32, 27, (x, y) => {
    const across = Math.abs(x - 16);
    const along = Math.abs(y - 13);
    const reach = across + along;
    return reach <= lozengeReach ? lozengeInk(across, along) : echoInk(reach - lozengeReach);
  });

const house = gridFromText(`
.......1.......
......111......
.....11211.....
....1122211....
...112232211...
..11222322211..
.1122232322211.
111111111111111
..2.22.2.22.2..
..2.22.2.22.2..
.2222222222222.
..1..1...1..1..
..1..1...1..1..
..1..1...1..1..`);

const orangeTree = gridFromText(`
....4....
...444...
..44344..
.4434344.
443444344
.4434344.
..44344..
...444...
....2....
....2....
....2....`);

/** A village: a stilt house and two orange trees on a white thread, 44 × 16 cells, seamless in x. */
export function villageGrid(): Grid {
  const grid = createGrid(44, 16);
  stampGrid(grid, house, 4, 1);
  stampGrid(grid, orangeTree, 22, 4);
  stampGrid(grid, orangeTree, 33, 4);
  for (let x = 0; x < grid.width; x++) setCell(grid, x, grid.height - 1);
  return grid;
}

/** Saw teeth, 8 × 5 cells, seamless in x. */
const teethGrid = (): Grid => drawGrid(8, 5, (x, y) => Math.abs(x - 3.5) <= y - 0.4);

const bands = [
  { name: 'lozenge', draw: lozengeGrid, ground: dyes.lac, inks: bandInks },
  { name: 'village', draw: villageGrid, ground: dyes.indigo, inks: bandInks },
  { name: 'teeth', draw: teethGrid, ground: dyes.lac, inks: [dyes.turmeric] },
] as const;

/**
 * The three bands below each other in one file, since every page shows them all: `bands.svg#lozenge` is a
 * picture of that band alone, as wide as its repeat.
 */
export function bandsSprite(): string {
  const [parts, views] = [[] as string[], [] as string[]];
  let [widest, top] = [0, 0];
  for (const { name, draw, ground, inks } of bands) {
    const grid = draw();
    const [width, height, above] = [grid.width, grid.height, top].map(String) as [
      string,
      string,
      string,
    ];
    views.push(`<view id="${name}" viewBox="0 ${above} ${width} ${height}"/>`);
    parts.push(
      filledPath(ground, `M0 ${above}h${width}v${height}H0z`),
      inkPaths(grid, inks, 0, top),
    );
    widest = Math.max(widest, grid.width);
    top += grid.height;
  }
  return svgDocument(widest, top, views.join('') + parts.join(''));
}
