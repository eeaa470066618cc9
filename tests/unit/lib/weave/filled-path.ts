/** How often the outlines of path data wind around each cell of a picture: 1 inside, 0 outside. */
export function windingOf(path: string, width: number, height: number): number[] {
  const winding = new Array<number>(width * height).fill(0);
  /** An upright edge turns every cell to its right: upward by one, downward by minus one. */
  const drawUpright = (x: number, from: number, to: number): void => {
    for (let row = Math.min(from, to); row < Math.max(from, to); row++) {
      for (let column = x; column < width; column++) {
        const cell = row * width + column;
        winding[cell] = (winding[cell] ?? 0) + (to < from ? 1 : -1);
      }
    }
  };
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const close = (): void => {
    // The last run of an outline is never written; it lies level or upright.
    if (x !== startX && y !== startY) throw new Error(`A slanted edge closes ${path}`);
    drawUpright(x, y, startY);
    [x, y] = [startX, startY];
  };
  for (const [, letter = '', first = '0', second = '0'] of path.matchAll(
    /([Mmhvz])(-?\d+)?(?: ?(-?\d+))?/g,
  )) {
    if (letter === 'z') close();
    if (letter === 'h') x += Number(first);
    if (letter === 'v') {
      drawUpright(x, y, y + Number(first));
      y += Number(first);
    }
    if (letter.toLowerCase() === 'm') {
      const [fromX, fromY] = letter === 'M' ? [0, 0] : [x, y];
      close();
      [x, y] = [fromX + Number(first), fromY + Number(second)];
      [startX, startY] = [x, y];
    }
  }
  close();
  return winding;
}
