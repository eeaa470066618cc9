import { fitsName, nameWords } from './search-name-keys.ts';

const mostNames = 5;

/** Links in a directory that the question may mean by their names; the shortest fits best. */
function linksFor(query: string, directory: Element): HTMLAnchorElement[] {
  const words = nameWords(query);
  return [...directory.querySelectorAll('a')]
    .map((link) => ({ link, name: nameWords(link.textContent) }))
    .filter(({ name }) => words.length > 0 && fitsName(name, words))
    .sort((a, b) => a.name.length - b.name.length)
    .slice(0, mostNames)
    .map(({ link }) => link);
}

const itemOf = (link: Node): Node => {
  const [item, heading] = [document.createElement('li'), document.createElement('h3')];
  heading.append(link.cloneNode(true));
  item.append(heading);
  return item;
};

/** From the way to the page on: on a fast line the whole answer is there by then, and no names flash up before it. */
const patience = 700; // milliseconds

/**
 * What a reader on a slow line sees first: names from the directory of the page, above the answers, where they stay
 * while the answers come in below; no others come later.
 */
export class SearchNames extends HTMLElement {
  #waiting: number | undefined;
  #asked = '';

  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.soon(query);
    if (query === '') {
      this.letFontsCome();
      return;
    }
    // The index begins to travel before the script that reads it has come.
    const core = document.createElement('link');
    Object.assign(core, { rel: 'preload', as: 'fetch', crossOrigin: '', href: 'loi.json' });
    document.head.append(core);
  }

  /** Once there is an answer, or no question. */
  letFontsCome(): void {
    delete document.documentElement.dataset['lateFonts'];
  }

  /** Shows names that the question may mean, should the index be long in coming. */
  soon(query: string): void {
    if (query === this.#asked) return;
    this.#asked = query;
    this.clear();
    this.#waiting = window.setTimeout(() => {
      this.show(query);
    }, patience - performance.now());
  }

  /** Shows them at once. */
  show(query: string): void {
    this.#asked = query;
    const directory = document.querySelector<HTMLElement>('#danh-muc');
    if (!directory) return;
    const items = linksFor(query, directory).map(itemOf);
    this.clear(...items);
    directory.hidden ||= items.length > 0;
  }

  /** Addresses of the names on view, if they answer this question. */
  shown(query: string): string[] {
    if (query !== this.#asked) return [];
    return [...this.querySelectorAll('a')].map(({ pathname, hash }) => pathname + hash);
  }

  /** Leaves only these on view, and none come later. */
  clear(...items: readonly Node[]): void {
    window.clearTimeout(this.#waiting);
    this.querySelector('ol')?.replaceChildren(...items);
    this.hidden = items.length === 0;
  }
}

customElements.define('search-names', SearchNames);
