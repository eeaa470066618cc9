import { portion, search, type Found } from '#search/search.ts';
import type { SearchIndex } from '#search/search-index.ts';
import { openIndex } from './search-files.ts';
import { namesFor } from './search-names.ts';
import { kindLabel, resultLists, answerItem } from './search-results.ts';

const pause = 110; // milliseconds of silence before a half-typed word is looked up

// The first part of the index travels while the page is still being read.
const index = openIndex();
index.catch(() => undefined);

/** What the address asks for: `?q=khen+thuong&loai=tin&dung=1`. */
interface Question {
  query: string;
  kind: string;
  exact: boolean;
}

const asked = (): Question => {
  const parameters = new URLSearchParams(location.search);
  return {
    query: parameters.get('q') ?? '',
    kind: parameters.get('loai') ?? '',
    exact: parameters.has('dung'),
  };
};

const addressOf = ({ query, kind, exact }: Question): string => {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (kind !== '') parameters.set('loai', kind);
  if (exact) parameters.set('dung', '1');
  const text = parameters.toString();
  return text === '' ? location.pathname : `${location.pathname}?${text}`;
};

/** Answers while one types, with an address for every question. */
class SiteSearch extends HTMLElement {
  #timer: number | undefined;
  #turn = 0;
  #question: Question = asked();
  #found: Found | undefined;
  readonly #field = this.#part('input') as HTMLInputElement;
  readonly #status = this.#part('[role="status"]');
  readonly #understood = this.#part('[data-understood]');
  readonly #kinds = this.#part('[data-kinds]');
  readonly #results = this.#part('[data-results]');
  readonly #nothing = this.#part('[data-nothing]');
  readonly #more = this.#part('[data-more]');
  readonly #directory = document.querySelector<HTMLElement>('#danh-muc');

  connectedCallback(): void {
    this.addEventListener('input', this.#typed);
    this.addEventListener('submit', this.#submitted);
    this.addEventListener('click', this.#clicked);
    document.addEventListener('keydown', this.#pressed);
    window.addEventListener('popstate', this.#arrived);
    // What was typed while the script was on its way wins over the address.
    if (this.#field.value === '') this.#field.value = this.#question.query;
    this.#ask({ ...this.#question, query: this.#field.value.trim() });
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    document.removeEventListener('keydown', this.#pressed);
    window.removeEventListener('popstate', this.#arrived);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<site-search> needs ${selector}`);
    return part;
  }

  #arrived = (): void => {
    const question = asked();
    this.#field.value = question.query;
    this.#ask(question);
  };

  #typed = (): void => {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#go({ query: this.#field.value.trim(), kind: '', exact: false }, 'replaceState');
    }, pause);
  };

  #submitted = (event: Event): void => {
    event.preventDefault();
    window.clearTimeout(this.#timer);
    this.#go({ query: this.#field.value.trim(), kind: '', exact: false }, 'pushState');
  };

  #clicked = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const kind = target?.closest<HTMLElement>('[data-kind]')?.dataset['kind'];
    if (kind !== undefined) this.#go({ ...this.#question, kind }, 'pushState');
    else if (target?.closest('[data-exact]')) {
      event.preventDefault();
      this.#go({ ...this.#question, exact: true }, 'pushState');
    } else if (target?.closest('[data-more]')) void this.#showMore();
  };

  /** `/` comes to the field from anywhere, arrows walk through the answers, Esc clears. */
  #pressed = (event: KeyboardEvent): void => {
    const isTyping = document.activeElement === this.#field;
    if (event.key === '/' && !isTyping && !(event.target instanceof HTMLInputElement)) {
      this.#field.focus();
      this.#field.select();
    } else if (event.key === 'Escape' && this.contains(document.activeElement)) {
      this.#field.value = '';
      this.#field.focus();
      this.#typed();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!this.#walk(event.key === 'ArrowDown' ? 1 : -1)) return;
    } else return;
    event.preventDefault();
  };

  #walk(step: 1 | -1): boolean {
    const stops = [this.#field, ...this.#results.querySelectorAll<HTMLElement>('li a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + step];
    if (here < 0 || next === undefined) return false;
    next.focus();
    return true;
  }

  #go(question: Question, keep: 'pushState' | 'replaceState'): void {
    const address = addressOf(question);
    if (address !== location.pathname + location.search) history[keep](null, '', address);
    this.#ask(question);
  }

  #ask(question: Question): void {
    this.#question = question;
    void this.#answer(++this.#turn);
  }

  async #answer(turn: number): Promise<void> {
    const { query, kind, exact } = this.#question;
    if (query === '') {
      this.#clear();
      return;
    }
    this.#results.ariaBusy = 'true';
    try {
      if (this.#found === undefined) this.#showNames();
      const opened = await index.catch(openIndex);
      const found = await search(query, opened, { exact });
      const shown =
        kind === ''
          ? found
          : await search(query, opened, { exact, within: pagesOf(found, kind, opened) });
      if (turn === this.#turn) this.#show(found, shown, opened);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
    if (turn === this.#turn) this.#results.ariaBusy = 'false';
  }

  #clear(): void {
    this.#found = undefined;
    this.#status.textContent = '';
    for (const part of [this.#understood, this.#kinds, this.#nothing, this.#more])
      part.hidden = true;
    this.#results.replaceChildren();
    if (this.#directory) this.#directory.hidden = false;
  }

  /** Names are on the page already, in its directory: they need not wait for the index. */
  #showNames(): void {
    const names = namesFor(this.#question.query, this.#directory);
    this.#results.replaceChildren(...resultLists(names, false));
    if (this.#directory) this.#directory.hidden = names.length > 0;
  }

  #show(all: Found, shown: Found, opened: SearchIndex): void {
    this.#found = shown;
    const { query, kind } = this.#question;
    const count = Math.max(shown.pages.length, shown.answers.length);
    const isEmpty = shown.answers.length === 0;
    this.#results.replaceChildren(...resultLists(shown.answers, kind === ''));
    this.#showUnderstood(shown.understood);
    this.#showKinds(all, opened);
    this.#more.hidden = shown.pages.length <= portion;
    this.#nothing.hidden = !isEmpty;
    if (this.#directory) this.#directory.hidden = !isEmpty;
    this.#status.textContent = isEmpty
      ? `Không trang nào có “${query}”.`
      : `${String(count)} trang có “${shown.understood ?? query}”.`;
  }

  #showUnderstood(understood: string | undefined): void {
    this.#understood.hidden = understood === undefined;
    const name = this.#understood.querySelector('b');
    if (name) name.textContent = understood ?? '';
    const link = this.#understood.querySelector('a');
    if (link) link.href = addressOf({ ...this.#question, exact: true });
  }

  #showKinds(all: Found, opened: SearchIndex): void {
    const counts = new Map<string, number>();
    for (const page of all.pages) {
      const kind = opened.kindOf(page);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const button = (kind: string, label: string, count: number): HTMLButtonElement => {
      const made = document.createElement('button');
      made.type = 'button';
      made.dataset['kind'] = kind;
      made.ariaPressed = String(kind === this.#question.kind);
      made.textContent = `${label} (${String(count)})`;
      return made;
    };
    this.#kinds.hidden = counts.size < 2;
    this.#kinds.replaceChildren(
      button('', 'Tất cả', all.pages.length),
      ...[...counts].map(([kind, count]) => button(kind, kindLabel(kind), count)),
    );
  }

  async #showMore(): Promise<void> {
    const { turn, found } = { turn: this.#turn, found: this.#found };
    const shown = this.#results.querySelectorAll('li').length;
    const answers = (await found?.more(shown, portion)) ?? [];
    if (turn !== this.#turn) return;
    const list = [...this.#results.querySelectorAll('ol')].at(-1);
    list?.append(...answers.map(answerItem));
    this.#more.hidden = (found?.pages.length ?? 0) <= shown + portion;
    this.#results.querySelectorAll<HTMLElement>('li a')[shown]?.focus();
  }

  #fail(): void {
    this.#status.textContent =
      'Chưa tải được bộ tìm kiếm. Quý vị thử lại, hoặc tra theo danh mục bên dưới.';
    if (this.#directory) this.#directory.hidden = false;
  }
}

const pagesOf = (found: Found, kind: string, opened: SearchIndex): ReadonlySet<number> =>
  new Set(found.pages.filter((page) => opened.kindOf(page) === kind));

customElements.define('site-search', SiteSearch);
