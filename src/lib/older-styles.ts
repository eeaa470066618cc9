const opening = /@layer ([^{};]+)([{;])/g;
const brace = /[{}]/g;

/** Where the block ends whose first letter stands at `start`. */
function endOfBlock(css: string, start: number): number {
  brace.lastIndex = start;
  for (let depth = 1; depth > 0;) {
    const found = brace.exec(css);
    if (!found) throw new Error('Một lớp @layer không có ngoặc đóng.');
    depth += found[0] === '{' ? 1 : -1;
  }
  return brace.lastIndex;
}

/**
 * The rules of a style sheet in the order of its cascade layers, the layers themselves undone: a browser older
 * than they are (2022) skips each as a whole and would be left without colours and widths. What stands in no
 * layer comes last; unlike in a layer it must also be as specific as what it overrides.
 */
export function flattenLayers(css: string): string {
  const layers = new Map<string, string>();
  let rest = '';
  let from = 0;
  for (const { index, 0: tag, 1: names = '', 2: mark } of css.matchAll(opening)) {
    rest += css.slice(from, index);
    from = index + tag.length;
    for (const name of names.split(',').map((each) => each.trim()))
      layers.set(name, layers.get(name) ?? '');
    if (mark === ';') continue;
    const end = endOfBlock(css, from);
    layers.set(names, (layers.get(names) ?? '') + css.slice(from, end - 1));
    from = end;
  }
  return [...layers.values(), rest, css.slice(from)].join('');
}

const inlinedStyle = /(<style[^>]*>)(.*?)(?=<\/style>)/gs;
/** So written it asks for any medium, as a query had to before 2022. */
const bareNot = /@media not \(/g;

/** The page with styles that browsers of five years ago read as those of today do. */
export const withOlderStyles = (html: string): string =>
  html.replace(
    inlinedStyle,
    (_, tag: string, css: string) =>
      tag + flattenLayers(css).replace(bareNot, '@media not all and ('),
  );
