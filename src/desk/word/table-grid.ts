/** A cell as it stands in a document's table. */
export interface SpanningCell<T> {
  content: T;
  columns: number;
  rows: number;
}

/**
 * The columns of a table whose cells may cover several. A cell merged downwards speaks for every row it
 * covers; one merged sideways stands in its first column, and the others stay undefined.
 */
export function tableGrid<T>(rows: readonly (readonly SpanningCell<T>[])[]): (T | undefined)[][] {
  const grid = rows.map((): (T | undefined)[] => []);
  const taken = rows.map(() => new Set<number>());
  for (const [line, cells] of rows.entries()) {
    let column = 0;
    for (const { content, columns, rows: height } of cells) {
      while (taken[line]?.has(column) === true) column += 1;
      for (let below = line; below < Math.min(line + height, rows.length); below += 1) {
        const row = grid[below] ?? [];
        while (row.length < column + columns) row.push(undefined);
        row[column] = content;
        for (let at = column; at < column + columns; at += 1) taken[below]?.add(at);
      }
      column += columns;
    }
  }
  return grid;
}
