import { dyePaths } from './dyed-cloth.ts';
import type { Dye } from './dyes.ts';
import type { Grid } from './grid.ts';
import { bareCloth, drawWeave } from './merger-cloth.ts';
import {
  drawGather,
  drawWarp,
  gatherLength,
  mergerRowHeight,
  threadsOf,
  twistLength,
} from './merger-threads.ts';
import { svgDocument } from './svg.ts';

export { mergerRowHeight } from './merger-threads.ts';

/** What became one: the units of then whose threads the cloth of `slug` is woven of. */
export interface MergerGroup {
  readonly slug: string;
  /** Two or more, in the order of their rows. */
  readonly members: readonly string[];
}

/** One new commune's part of the figure. */
export interface MergerBlock extends MergerGroup {
  /** In cells: `mergerRowHeight` for every member. */
  readonly height: number;
  /** An inline drawing of `mergerWidth` × `height` cells; its ids start with `merger-` and the slug. */
  readonly svg: string;
}

export const mergerWidth = 204;
/** The column where loose threads end and cloth begins. */
const fell = mergerWidth / 2;
const weaveRepeats = 10;
const grounds: readonly Dye[] = ['lac', 'leaf', 'basalt', 'indigoDeep'];

const moved = (left: number, drawing: string): string =>
  `<g transform="translate(${String(left)})">${drawing}</g>`;

/** A picture drawn once and repeated in x, `count` times in all. */
function repeated(id: string, picture: Grid, count: number): string {
  const copies = Array.from(
    { length: count - 1 },
    (_, index) => `<use href="#${id}" x="${String((index + 1) * picture.width)}"/>`,
  );
  return `<g id="${id}">${dyePaths(picture)}</g>${copies.join('')}`;
}

function drawBlock(group: MergerGroup, first: number, ground: Dye): MergerBlock {
  const { slug, members } = group;
  if (members.length < 2) throw new RangeError(`Nothing was merged into ${slug}.`);
  const height = members.length * mergerRowHeight;
  const threads = threadsOf(members.length, first);
  const gather = gatherLength(threads);
  const id = `merger-${slug}`;
  const body = [
    repeated(`${id}-warp`, drawWarp(threads, height), (fell - gather) / twistLength),
    moved(fell - gather, dyePaths(drawGather(threads, height, gather))),
    bareCloth(threads, ground, fell, mergerWidth),
    moved(fell + 2, repeated(`${id}-cloth`, drawWeave(threads, height), weaveRepeats)),
  ];
  const attributes = ' preserveAspectRatio="xMidYMid slice" aria-hidden="true"';
  return {
    slug,
    members,
    height,
    svg: svgDocument(mergerWidth, height, body.join(''), attributes),
  };
}

/**
 * The merger as weaving: a schematic, not a map. From left to right, each unit of then is a thread of two
 * plies in the middle of its row; the threads of a group gather by stairs and become one cloth, in which
 * each goes on in its own dyes. One drawing a group, so that a page can set names beside it:
 *
 * - a row is `mergerRowHeight` cells, a block as many rows as it has members; nothing lies between rows;
 * - threads become cloth in the very middle of the drawing, and both run on to its edges, so a box of any
 *   width as high as the block shows whole cells (`preserveAspectRatio` slices the sides off); 24 cells
 *   are enough to understand it;
 * - there is no ground: it is made to lie on indigo cloth, by day and by night.
 *
 * @throws RangeError if a group has fewer than two members.
 */
export function mergerBlocks(groups: readonly MergerGroup[]): MergerBlock[] {
  let first = 0;
  return groups.map((group, index) => {
    const block = drawBlock(group, first, grounds[index % grounds.length] ?? 'lac');
    first += group.members.length;
    return block;
  });
}
