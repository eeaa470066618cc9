import { dyePaths } from './dyed-cloth.ts';
import { drawWarp, threadsOf, twistLength } from './merger-threads.ts';

/** Rows of a thread, in cells. */
const thickness = 3;
/** Longer than any column it lies in. */
const length = 400;

/**
 * Thread `place` of the figure of the merger on its own, in the same two dyes: an inline drawing, three cells
 * high, whose left end stays and whose right end is cut off where its box ends.
 */
export function looseThread(place: number): string {
  const threads = threadsOf(1, place).map((thread) => ({ ...thread, looseRow: 1 }));
  const id = `thread-${String(place)}`;
  const [w, h] = [String(length), String(thickness)];
  return `<svg viewBox="0 0 ${w} ${h}" preserveAspectRatio="xMinYMid slice" shape-rendering="crispEdges" aria-hidden="true"><pattern id="${id}" width="${String(twistLength)}" height="${h}" patternUnits="userSpaceOnUse">${dyePaths(drawWarp(threads, thickness))}</pattern><path fill="url(#${id})" d="M0 0h${w}v${h}H0z"/></svg>`;
}
