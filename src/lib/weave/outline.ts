import { type Grid, cellAt } from './grid.ts';

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

/** The edges between shape and ground, listed by the corner they leave from. */
function boundarySteps(grid: Grid, belongs: Belongs): Step[][] {
  const inShape = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < grid.width && y < grid.height && belongs(cellAt(grid, x, y), x, y);
  const columns = grid.width + 1;
  const steps = Array.from({ length: columns * (grid.height + 1) }, (): Step[] => []);
  const addStep = (x: number, y: number, dx: number, dy: number): void => {
    steps[y * columns + x]?.push({ dx, dy });
  };
  for (let y = 0; y <= grid.height; y++) {
    for (let x = 0; x <= grid.width; x++) {
      const here = inShape(x, y);
      const above = inShape(x, y - 1);
      const before = inShape(x - 1, y);
      if (here && !above) addStep(x, y, 1, 0);
      if (!here && above) addStep(x + 1, y, -1, 0);
      if (here && !before) addStep(x, y + 1, 0, -1);
      if (!here && before) addStep(x, y, 0, 1);
    }
  }
  return steps;
}

/** Takes from `steps` the one that turns most to the wanted side after `last`. */
function takeTurn(steps: Step[], last: Step, turn: Turn): Step | undefined {
  const side = turn === 'right' ? 1 : -1;
  const turned = (step: Step): number => side * (last.dx * step.dy - last.dy * step.dx);
  let best = 0;
  steps.forEach((step, index) => {
    if (turned(step) > turned(steps[best] ?? step)) best = index;
  });
  return steps.splice(best, 1)[0];
}

/**
 * Traces the boundary of the cells where `belongs` holds: outer edges clockwise, holes counter-clockwise,
 * in the order of their topmost, leftmost corner, at which each also starts.
 */
export function traceOutlines(grid: Grid, belongs: Belongs, turn: Turn = 'right'): Outline[] {
  const columns = grid.width + 1;
  const stepsByCorner = boundarySteps(grid, belongs);
  const outlines: Outline[] = [];

  const walkFrom = (start: number, firstStep: Step): void => {
    const runs: Run[] = [];
    let corner = start;
    let step: Step | undefined = firstStep;
    while (step !== undefined) {
      const lastRun = runs.at(-1);
      if (lastRun?.dx === step.dx && lastRun.dy === step.dy) lastRun.length++;
      else runs.push({ ...step, length: 1 });
      corner += step.dy * columns + step.dx;
      step = corner === start ? undefined : takeTurn(stepsByCorner[corner] ?? [], step, turn);
    }
    outlines.push({ x: start % columns, y: Math.floor(start / columns), runs });
  };

  stepsByCorner.forEach((steps, corner) => {
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) walkFrom(corner, step);
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
