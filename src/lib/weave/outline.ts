import type { Grid } from './grid.ts';

interface Step {
  readonly dx: number;
  readonly dy: number;
}

interface Run extends Step {
  length: number;
}

/** One closed boundary: it starts at a corner and walks its runs with the shape on its right hand. */
export interface Outline {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly Run[];
}

/** Which cells belong to the shape that is traced. */
export type Belongs = (value: number, x: number, y: number) => boolean;

/** Where a boundary crosses itself at a corner: `right` keeps the two cells apart, `left` runs them into one shape. */
export type Turn = 'right' | 'left';

// Directions clockwise, as the eye sees them with `y` growing downward: right, down, left, up.
const stepX = [1, 0, -1, 0] as const;
const stepY = [0, 1, 0, -1] as const;
const [right, down, left, up] = [0, 1, 2, 3] as const;

/** The directions in which edges between shape and ground leave each corner, a bit for each. */
function boundarySteps({ width, height, cells }: Grid, belongs: Belongs): Uint8Array {
  const columns = width + 1;
  const steps = new Uint8Array(columns * (height + 1));
  const add = (corner: number, direction: number): void => {
    steps[corner] = (steps[corner] ?? 0) | (1 << direction);
  };
  let rowAbove = new Uint8Array(width);
  for (let y = 0; y <= height; y++) {
    const row = new Uint8Array(width);
    let before = false;
    for (let x = 0; x <= width; x++) {
      const corner = y * columns + x;
      const above = rowAbove[x] === 1;
      const here = x < width && y < height && belongs(cells[y * width + x] ?? 0, x, y);
      if (here && !above) add(corner, right);
      if (!here && above) add(corner + 1, left);
      if (here && !before) add(corner + columns, up);
      if (!here && before) add(corner, down);
      row[x] = Number(here);
      before = here;
    }
    rowAbove = row;
  }
  return steps;
}

const firstOf = (directions: number): number => 31 - Math.clz32(directions & -directions);

/**
 * Traces the boundary of the cells where `belongs` holds: outer edges clockwise, holes counter-clockwise,
 * in the order of their topmost, leftmost corner, at which each also starts.
 */
export function traceOutlines(grid: Grid, belongs: Belongs, turn: Turn = 'right'): Outline[] {
  const columns = grid.width + 1;
  const steps = boundarySteps(grid, belongs);
  const outlines: Outline[] = [];

  const quarters = turn === 'right' ? 1 : 3;

  /** Takes an edge away from a corner: the wanted one, if two leave it. */
  const takeStep = (corner: number, wanted: number): number | undefined => {
    const directions = steps[corner] ?? 0;
    if (directions === 0) return undefined;
    const direction = directions & (1 << wanted) ? wanted : firstOf(directions);
    steps[corner] = directions & ~(1 << direction);
    return direction;
  };

  const walkFrom = (start: number): void => {
    const runs: Run[] = [];
    let corner = start;
    let last: number | undefined;
    let direction = takeStep(corner, right);
    while (direction !== undefined) {
      const [dx, dy] = [stepX[direction] ?? 0, stepY[direction] ?? 0];
      const lastRun = runs.at(-1);
      if (lastRun && direction === last) lastRun.length++;
      else runs.push({ dx, dy, length: 1 });
      corner += dy * columns + dx;
      last = direction;
      direction = corner === start ? undefined : takeStep(corner, (last + quarters) % 4);
    }
    outlines.push({ x: start % columns, y: Math.floor(start / columns), runs });
  };

  steps.forEach((_directions, corner) => {
    while (steps[corner] !== 0) walkFrom(corner);
  });
  return outlines;
}

/** The same outline, started at its leftmost corner (the lowest of several). */
export function startedAtLeft(outline: Outline): Outline {
  let { x, y } = outline;
  let best = { x, y, index: 0 };
  outline.runs.forEach((run, index) => {
    if (x < best.x || (x === best.x && y > best.y)) best = { x, y, index };
    x += run.dx * run.length;
    y += run.dy * run.length;
  });
  const runs = [...outline.runs.slice(best.index), ...outline.runs.slice(0, best.index)];
  return { x: best.x, y: best.y, runs };
}
