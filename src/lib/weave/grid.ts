/**
 * A picture as a rectangle of stitches (one *mũi* is one cell), as a weaver drafts it. A cell holds 0
 * for bare ground or a small whole number: an ink, a distance, whatever the drawing counts in.
 */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly cells: Int16Array;
}

export const createGrid = (width: number, height: number): Grid => ({
  width,
  height,
  cells: new Int16Array(width * height),
});

const contains = (grid: Grid, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < grid.width && y < grid.height;

/** What a cell holds; beyond the edge lies bare ground. */
export const cellAt = (grid: Grid, x: number, y: number): number =>
  contains(grid, x, y) ? (grid.cells[y * grid.width + x] ?? 0) : 0;

/** Writes one cell; beyond the edge nothing happens. */
export function setCell(grid: Grid, x: number, y: number, value = 1): void {
  if (contains(grid, x, y)) grid.cells[y * grid.width + x] = value;
}

/** Draws a picture cell by cell: `valueAt` says what each holds, `true` standing for 1. */
export function drawGrid(
  width: number,
  height: number,
  valueAt: (x: number, y: number) => number | boolean,
): Grid {
  const grid = createGrid(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) grid.cells[y * width + x] = Number(valueAt(x, y));
  }
  return grid;
}

/** Reads a picture drawn in text, a row a line: `.` is ground, `#` is 1, a digit is that ink. */
export function gridFromText(text: string): Grid {
  const rows = text.trim().split('\n');
  return drawGrid(rows[0]?.length ?? 0, rows.length, (x, y) => {
    const letter = rows[y]?.[x] ?? '.';
    return letter === '.' ? 0 : letter === '#' ? 1 : Number(letter);
  });
}

/** Reads the left half of a picture, its middle column included, and mirrors it to the right. */
export function mirroredGridFromText(text: string): Grid {
  const half = gridFromText(text);
  const width = half.width * 2 - 1;
  return drawGrid(width, half.height, (x, y) => cellAt(half, Math.min(x, width - 1 - x), y));
}

/** Lays the inked cells of `stamp` over `grid` at a corner; what passes the right edge returns at the left. */
export function stampGrid(grid: Grid, stamp: Grid, left: number, top: number): void {
  for (let y = 0; y < stamp.height; y++) {
    for (let x = 0; x < stamp.width; x++) {
      const value = cellAt(stamp, x, y);
      const column = (left + x + grid.width) % grid.width;
      if (value !== 0) setCell(grid, column, top + y, value);
    }
  }
}
