import type { SceneColour } from './dyes.ts';
import type { Grid } from './grid.ts';
import { tracePath } from './path.ts';

/** An SVG document one unit to the cell, its edges kept sharp. `attributes` starts with a space. */
export function svgDocument(width: number, height: number, body: string, attributes = ''): string {
  const [w, h] = [String(width), String(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" shape-rendering="crispEdges"${attributes}>${body}</svg>`;
}

/** A filled shape; nothing at all where the path is empty. */
export const filledPath = (fill: string, path: string): string =>
  path === '' ? '' : `<path fill="${fill}" d="${path}"/>`;

/** A plain piece of cloth from the top left corner. */
export const clothGround = (fill: string, width: number, height: number): string =>
  filledPath(fill, `M0 0h${String(width)}v${String(height)}H0z`);

/** One path per ink, ink 1 in the first colour; moved by (`left`, `top`) cells. */
export const inkPaths = (grid: Grid, colours: readonly string[], left = 0, top = 0): string =>
  colours
    .map((colour, index) =>
      filledPath(
        colour,
        tracePath(grid, (value) => value === index + 1, left, top),
      ),
    )
    .join('');

/** The style sheet of a scene: its colours by day and, under the dark scheme, those that change by night. */
export function sceneStyle(colours: Readonly<Record<string, SceneColour>>): string {
  const entries = Object.entries(colours);
  const day = entries.map(([name, colour]) => `.${name}{fill:${colour.day}}`).join('');
  const night = entries
    .map(([name, { night }]) => (night === undefined ? '' : `.${name}{fill:${night}}`))
    .join('');
  return `<style>${day}@media(prefers-color-scheme:dark){${night}}</style>`;
}

/** A shape that takes its colour from the scene's style sheet. */
export const scenePath = (name: string, path: string): string =>
  path === '' ? '' : `<path class="${name}" d="${path}"/>`;
