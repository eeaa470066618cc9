import { fitsName, nameWords } from './search-name-keys.ts';

const mostNames = 5;

/** Links in a directory that the question may mean by their names; the shortest fits best. */
function linksFor(query: string, directory: Element): HTMLAnchorElement[] {
  const words = nameWords(query);
  if (words.length === 0) return [];
  return [...directory.querySelectorAll('a')]
    .map((link) => ({ link, name: nameWords(link.textContent) }))
    .filter(({ name }) => fitsName(name, words))
    .toSorted((a, b) => a.name.length - b.name.length)
    .slice(0, mostNames)
    .map(({ link }) => link);
}

/** From the way to the page on: on a fast line the whole answer is there by then, and no names flash up before it. */
const patience = 700; // milliseconds

let waiting: number | undefined;
let asked = '';

const part = (selector: string): HTMLElement | null => document.querySelector(selector);

/** Addresses of the names on view, if they answer this question. */
export const namesShown = (query: string): string[] =>
  query !== asked
    ? []
    : Array.from(
        document.querySelectorAll<HTMLAnchorElement>('[data-names] a'),
        ({ pathname, hash }) => pathname + hash,
      );

/** Shows items in a list above the answers, where they stay while the answers come in below; no others come later. */
export function showNames(items: readonly Node[]): void {
  window.clearTimeout(waiting);
  const box = part('[data-names]');
  if (box === null) return;
  box.querySelector('ol')?.replaceChildren(...items);
  box.hidden = items.length === 0;
  if (items.length > 0) part('#danh-muc')?.toggleAttribute('hidden', true);
}

const itemOf = (link: Node): Node => {
  const [item, heading] = [document.createElement('li'), document.createElement('h3')];
  heading.append(link.cloneNode(true));
  item.append(heading);
  return item;
};

/** Shows names that stand on the page already, in its directory. */
export function showNamesFor(query: string): void {
  const directory = part('#danh-muc');
  if (directory) showNames(linksFor(query, directory).map(itemOf));
}

/** Answers from the directory should the index be long in coming: what a reader on a slow line sees first. */
export function namesSoon(query: string): void {
  if (query === asked) return;
  asked = query;
  showNames([]);
  waiting = window.setTimeout(showNamesFor, patience - performance.now(), query);
}
