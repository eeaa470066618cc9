import { depthInside } from './distance.ts';
import { type DyeWay, dyes, dyeWays } from './dyes.ts';
import { cellAt, drawGrid, type Grid } from './grid.ts';
import { tracePath } from './path.ts';
import { randomIndex, randomItem, seededRandom } from './random.ts';
import { filledPath, inkPaths, svgDocument } from './svg.ts';

/** What is honoured, told by the frame: a collective (notched square), a household (stilt house), a person (the gem of the 0). */
export type MedallionType = 'tap-the' | 'ho' | 'ca-nhan';

/** Width and height of a medallion in cells. */
export const medallionSize = 41;
const centre = (medallionSize - 1) / 2;

const frameHolds: Record<MedallionType, (aside: number, off: number, y: number) => boolean> = {
  'tap-the': (aside, off) =>
    aside <= 19 &&
    off <= 19 &&
    !(aside > 15 && off > 15) &&
    !(aside > 17 && off > 13) &&
    !(aside > 13 && off > 17),
  ho: (aside, _off, y) => (y <= 19 ? aside <= y + 1 : aside <= 18),
  'ca-nhan': (aside, _off, y) => aside <= 18 && aside <= y + 3 && aside <= medallionSize + 2 - y,
};

/** What is cloth at all, how deep each cell lies in it, and its outline. */
function drawFrame(type: MedallionType) {
  const cloth = drawGrid(medallionSize, medallionSize, (x, y) =>
    frameHolds[type](Math.abs(x - centre), Math.abs(y - centre), y),
  );
  return { cloth, depths: depthInside(cloth), outline: tracePath(cloth) };
}

// Three frames serve thousands of medallions.
const frames = new Map<MedallionType, ReturnType<typeof drawFrame>>();

function frameOf(type: MedallionType): ReturnType<typeof drawFrame> {
  const frame = frames.get(type) ?? drawFrame(type);
  frames.set(type, frame);
  return frame;
}

/**
 * The courses a medallion is woven of: how deep each is, and where it is inked. `along` counts cells along
 * the rim, `row` rows from the outer edge of the course. Picked by position: the order never changes.
 */
const courseKinds: readonly {
  readonly depth: number;
  readonly isInked: (along: number, row: number) => boolean;
}[] = [
  /* thin rule */ { depth: 1, isInked: () => true },
  /* thick rule */ { depth: 2, isInked: () => true },
  /* rope */ { depth: 2, isInked: (along, row) => (along + row * 2) % 4 < 2 },
  /* dashes */ { depth: 1, isInked: (along) => along % 4 < 2 },
  /* dots */ { depth: 1, isInked: (along) => along % 2 === 0 },
  /* keys */ { depth: 3, isInked: (along, row) => (row === 1 ? along % 3 === 0 : along % 6 < 4) },
  /* saw */ { depth: 2, isInked: (along, row) => row === 0 || along % 4 < 2 },
];

interface Course {
  readonly start: number;
  readonly kind: (typeof courseKinds)[number];
  readonly ink: number;
}

/** Depth of the bright rule that closes the courses; beyond it lies the plaque for the letter. */
const ruleDepth = 10;
const ruleInk = 1;
const plaqueInk = 4;

interface Recipe {
  readonly way: DyeWay;
  readonly courses: readonly Course[];
}

/** Reads from the rim inward: no course twice running, one course of ground after each. */
function recipeFor(slug: string, type: MedallionType): Recipe {
  const random = seededRandom(`${type}/${slug}`);
  const way = randomItem(random, dyeWays);
  const courses: Course[] = [];
  let start = 1;
  let ink = 0;
  while (start < ruleDepth - 1) {
    let kind;
    do kind = randomItem(random, courseKinds);
    while (kind === courses.at(-1)?.kind || start + kind.depth > ruleDepth);
    ink = 1 + ((ink + randomIndex(random, 2)) % 3);
    courses.push({ start, kind, ink });
    start += kind.depth + 1;
  }
  return { way, courses };
}

/** Cells along the rim: from the middle of each side outward; a house is read from its ridge down. */
function alongRim(type: MedallionType, x: number, y: number): number {
  const down = type === 'ho' ? y + 400 : Math.abs(y - centre);
  return down + Math.abs(x - centre);
}

interface Woven {
  readonly frame: ReturnType<typeof drawFrame>;
  /** 0 is the ground of the cloth, 1 … 4 an ink. */
  readonly inks: Grid;
  readonly ground: string;
  readonly colours: readonly string[];
}

function weave(slug: string, type: MedallionType): Woven {
  const frame = frameOf(type);
  const { depths } = frame;
  const { way, courses } = recipeFor(slug, type);
  const courseAt = new Map(
    courses.flatMap((course) =>
      Array.from({ length: course.kind.depth }, (_, row) => [course.start + row, course] as const),
    ),
  );

  const inkAt = (x: number, y: number): number => {
    const last = medallionSize - 1;
    const depthInPicture = Math.min(x, y, last - x, last - y) + 1;
    const depth = Math.min(cellAt(depths, x, y), depthInPicture) - 1;
    if (depth < 0) return 0;
    if (depth > ruleDepth) return plaqueInk;
    if (depth === ruleDepth) return ruleInk;
    const course = courseAt.get(depth);
    if (course === undefined) return 0;
    const { start, kind, ink } = course;
    return kind.isInked(alongRim(type, x, y), depth - start) ? ink : 0;
  };

  const [ground, ...inks] = way;
  return {
    frame,
    inks: drawGrid(medallionSize, medallionSize, inkAt),
    ground: dyes[ground],
    colours: [...inks.map((ink) => dyes[ink]), dyes.white],
  };
}

/**
 * The woven medallion of an honoured person, household or collective, 41 × 41 cells, without the `<svg>`
 * around it. It depends on its type and slug alone and stays the same for ever; whoever is renamed keeps the slug.
 */
export function medallionPaths(slug: string, type: MedallionType): string {
  const key = `${type}/${slug}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const { frame, inks, ground, colours } = weave(slug, type);
  const paths = filledPath(ground, frame.outline) + inkPaths(inks, colours);
  drawn.set(key, paths);
  return paths;
}

// Tracing takes a millisecond or more, and a profile is drawn on its own page and beside its neighbours.
const drawn = new Map<string, string>();

const leftHalf = (grid: Grid): Grid =>
  drawGrid(centre + 1, medallionSize, (x, y) => cellAt(grid, x, y));

/**
 * The left half of the same, its middle column included. Every medallion is its own mirror image, so that
 * a `<use>` completes it, in half the bytes.
 */
export function medallionHalf(slug: string, type: MedallionType): string {
  const { frame, inks, ground, colours } = weave(slug, type);
  return filledPath(ground, tracePath(leftHalf(frame.cloth))) + inkPaths(leftHalf(inks), colours);
}

/** A whole medallion as a picture of its own. */
export const medallion = (slug: string, type: MedallionType): string =>
  svgDocument(medallionSize, medallionSize, medallionPaths(slug, type));

/** The same, cell by cell: a colour as `#RRGGBB`, or nothing beside the cloth. */
export function medallionCell(
  slug: string,
  type: MedallionType,
): (x: number, y: number) => string | undefined {
  const { frame, inks, ground, colours } = weave(slug, type);
  return (x, y) => {
    if (cellAt(frame.cloth, x, y) === 0) return undefined;
    const ink = cellAt(inks, x, y);
    return ink === 0 ? ground : colours[ink - 1];
  };
}
