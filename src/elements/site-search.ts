import { foldVietnamese } from '#lib/vietnamese.ts';
import { loadPagefind, type Result } from './pagefind.ts';

const pause = 120; // milliseconds of silence before a half-typed word is looked up
const pageSize = 10;

class SiteSearch extends HTMLElement {
  #timer: number | undefined;
  #latest = 0;
  #input = this.#part('input');
  #status = this.#part('[role="status"]');
  #list = this.#part('ol');
  #more = this.#part('[data-more]') as HTMLButtonElement;
  #directory = document.querySelector<HTMLElement>('#danh-muc');
  #waiting: { data(): Promise<Result> }[] = [];

  connectedCallback(): void {
    this.addEventListener('input', this.#typed);
    this.addEventListener('submit', this.#submitted);
    this.#more.addEventListener('click', this.#showMore);
    window.addEventListener('popstate', this.#arrived);
    this.#arrived();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    window.removeEventListener('popstate', this.#arrived);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<site-search> needs ${selector}`);
    return part;
  }

  get #field(): HTMLInputElement {
    return this.#input as HTMLInputElement;
  }

  /** A page opened, or gone back to, with a question in its address. What was typed meanwhile wins. */
  #arrived = (event?: Event): void => {
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    if (event !== undefined || this.#field.value === '') this.#field.value = asked;
    void this.#search();
  };

  #typed = (): void => {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      history.replaceState(null, '', this.#address());
      void this.#search();
    }, pause);
  };

  #submitted = (event: Event): void => {
    event.preventDefault();
    window.clearTimeout(this.#timer);
    if (this.#address() !== location.pathname + location.search) {
      history.pushState(null, '', this.#address());
    }
    void this.#search();
  };

  #address(): string {
    const query = this.#field.value.trim();
    return query === '' ? location.pathname : `${location.pathname}?q=${encodeURIComponent(query)}`;
  }

  async #search(): Promise<void> {
    const turn = ++this.#latest;
    const query = this.#field.value.trim().normalize('NFC');
    if (this.#directory !== null) this.#directory.hidden = query !== '';
    if (query === '') {
      this.#show('', []);
      return;
    }
    try {
      const engine = await loadPagefind();
      const found = await engine.search(query);
      const results = (await isNoise(query, found.results)) ? [] : found.results;
      if (turn !== this.#latest) return;
      const count = String(results.length);
      this.#show(
        results.length === 0
          ? `Không tìm thấy trang nào có “${query}”.`
          : `${count} kết quả cho “${query}”.`,
        results,
      );
      if (results.length === 0 && this.#directory !== null) this.#directory.hidden = false;
    } catch {
      this.#show('Chưa tải được bộ tìm kiếm. Quý vị có thể tra theo danh mục bên dưới.', []);
      if (this.#directory !== null) this.#directory.hidden = false;
    }
  }

  #show(message: string, results: { data(): Promise<Result> }[]): void {
    this.#status.textContent = message;
    this.#waiting = results;
    this.#list.replaceChildren();
    this.#showMore();
  }

  #showMore = (): void => {
    const turn = this.#latest;
    const next = this.#waiting.splice(0, pageSize);
    this.#more.hidden = this.#waiting.length === 0;
    void Promise.all(next.map((result) => result.data())).then((data) => {
      if (turn === this.#latest) this.#list.append(...data.map(resultItem));
    });
  };
}

/**
 * Pagefind shortens a word it does not know until something begins with what is left, so that
 * «xyz» finds every «xã». Such answers mark no word that begins as the reader wrote it.
 */
async function isNoise(query: string, results: { data(): Promise<Result> }[]): Promise<boolean> {
  const words = foldVietnamese(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = await Promise.all(results.slice(0, pageSize).map((result) => result.data()));
  const marked = first
    .flatMap(({ excerpt, sub_results: passages }) => [
      excerpt,
      ...passages.map((one) => one.excerpt),
    ])
    .flatMap((excerpt) => [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)])
    .map(([, word = '']) => foldVietnamese(word));
  return !marked.some((mark) => words.some((word) => mark.startsWith(word)));
}

/** Points at the passage that matches, under the name of its page. */
function resultItem(result: Result): HTMLLIElement {
  const passage = result.sub_results[0];
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = passage?.url ?? result.url;
  link.textContent = passage?.title ?? result.meta.title ?? result.url;
  heading.append(link);
  const page = document.createElement('p');
  page.className = 'page';
  page.textContent = result.meta.title ?? '';
  const excerpt = document.createElement('p');
  excerpt.innerHTML = passage?.excerpt ?? result.excerpt;
  item.append(page, heading, excerpt);
  return item;
}

customElements.define('site-search', SiteSearch);
