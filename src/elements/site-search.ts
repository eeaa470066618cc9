import { portion, search, type Found } from '#search/search.ts';
import type { Answer } from '#search/rerank.ts';
import type { SearchIndex } from '#search/search-index.ts';
import { addressOf, questionIn, type Question } from './search-address.ts';
import { openIndex } from './search-files.ts';
import { searchKeyPressed } from './search-keys.ts';
import type { SearchNames } from './search-names.ts';
import { addAnswers, kindButtons, resultLists } from './search-results.ts';

const pause = 110; // milliseconds of silence before a half-typed word is looked up
const rest = 1000; // milliseconds after which a screen reader does not talk into the typing
const patience = 700; // milliseconds before a reader is told to wait

/** At one press no more is fetched than this, however little of it answers. */
const mostPortions = 5;

type Names = Pick<SearchNames, 'soon' | 'show' | 'shown' | 'clear' | 'letFontsCome'>;

/** Where a reader left the list by one of its links. */
interface Place {
  /** How many of the found pages had been read for the list. */
  read: number;
  /** The link, as the list writes it. */
  at: string;
}

/** Answers while one types, with an address for every question. */
class SiteSearch extends HTMLElement {
  #timer: number | undefined;
  #speaking: number | undefined;
  #turn = 0;
  #question: Question = questionIn(location.search);
  #found: Found | undefined;
  /** How many of the found pages have been read for the list. */
  #read = 0;
  /** Whether the address is that of a half-typed question, which leaves no trace for the back button. */
  #isTyping = false;
  /** Of a list that was left before, as the browser remembers it; nothing once another question is asked. */
  #place = history.state as Place | null;
  readonly #field = this.#part('input') as HTMLInputElement;
  /** Of another script, which has come before. */
  readonly #names = this.#part('search-names') as HTMLElement & Names;
  readonly #count = this.#part('[data-count]');
  readonly #spoken = this.#part('[role="status"]');
  readonly #understood = this.#part('[data-understood]');
  readonly #kinds = this.#part('[data-kinds]');
  readonly #filters = this.#part('details') as HTMLDetailsElement;
  readonly #results = this.#part('[data-results]');
  readonly #nothing = this.#part('[data-nothing]');
  readonly #more = this.#part('[data-more]');
  readonly #directory = document.querySelector<HTMLElement>('#danh-muc');

  connectedCallback(): void {
    this.addEventListener('input', this.#typed);
    this.addEventListener('submit', this.#submitted);
    this.addEventListener('click', this.#clicked);
    this.addEventListener('change', this.#chose);
    this.#filters.addEventListener('toggle', this.#opened);
    document.addEventListener('keydown', this.#pressed);
    window.addEventListener('popstate', this.#arrived);
    // What was typed while the script was on its way wins over the address.
    if (this.#field.value === '') this.#field.value = this.#question.query;
    this.#filters.open = Object.keys(this.#question.choices).length > 0;
    this.#ask({ ...this.#question, query: this.#field.value.trim() });
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    document.removeEventListener('keydown', this.#pressed);
    window.removeEventListener('popstate', this.#arrived);
  }

  /** Shows it at once, and has it read out when the reader has come to rest. */
  #say(words: string): void {
    this.#count.textContent = words;
    window.clearTimeout(this.#speaking);
    this.#speaking = window.setTimeout(() => {
      this.#spoken.textContent = words;
    }, rest);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(selector);
    return part;
  }

  /** Brings back the list as it was left, with its reader at the same link. */
  async #comeBack({ read, at }: Place): Promise<void> {
    const turn = this.#turn;
    while (this.#read < read && turn === this.#turn) await this.#showMore();
    if (turn !== this.#turn) return;
    const link = [...this.querySelectorAll('a')].find((one) => one.getAttribute('href') === at);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }

  #arrived = (): void => {
    const question = questionIn(location.search);
    this.#isTyping = false;
    this.#field.value = question.query;
    this.#ask(question);
  };

  #askAnew(isTyping: boolean): void {
    window.clearTimeout(this.#timer);
    this.#go(
      { query: this.#field.value.trim(), kind: '', choices: {}, exact: false },
      this.#isTyping ? 'replaceState' : 'pushState',
    );
    this.#isTyping = isTyping;
  }

  #typed = (event: Event): void => {
    if (event.target !== this.#field) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#askAnew(true);
    }, pause);
  };

  #submitted = (event: Event): void => {
    event.preventDefault();
    this.#askAnew(false);
  };

  #clicked = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const kind = target?.closest<HTMLElement>('[data-kind]')?.dataset['kind'];
    if (kind !== undefined) this.#go({ ...this.#question, kind }, 'pushState');
    else if (target?.closest('[data-exact]')) {
      event.preventDefault();
      this.#go({ ...this.#question, exact: true }, 'pushState');
      this.#field.focus(); // the link is gone
    } else if (target?.closest('[data-more]')) {
      this.#askForMore().catch(() => {
        this.#say('Chưa tải thêm được. Quý vị thử lại khi có mạng.');
      });
    } else {
      const at = target?.closest('a')?.getAttribute('href');
      if (at) history.replaceState({ read: this.#read, at } satisfies Place, '');
    }
  };

  #chose = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const choices: Record<string, string> = {};
    for (const { name, value } of this.#selects()) if (value !== '') choices[name] = value;
    this.#go({ ...this.#question, choices }, 'pushState');
  };

  #opened = (): void => {
    if (this.#filters.open) this.#ask(this.#question);
  };

  #pressed = (event: KeyboardEvent): void => {
    const clear = (): void => {
      this.#field.value = '';
      this.#askAnew(true);
    };
    if (searchKeyPressed(event, this.#field, this, clear)) event.preventDefault();
  };

  #selects(): HTMLSelectElement[] {
    return [...this.#filters.querySelectorAll('select')];
  }

  #go(question: Question, keep: 'pushState' | 'replaceState'): void {
    const address = location.pathname + addressOf(question);
    if (address !== location.pathname + location.search) history[keep](null, '', address);
    this.#isTyping = false;
    this.#place = null;
    this.#ask(question);
  }

  #ask(question: Question): void {
    this.#question = question;
    void this.#answer(++this.#turn);
  }

  async #answer(turn: number): Promise<void> {
    if (this.#question.query === '') {
      this.#clear();
      return;
    }
    this.#results.ariaBusy = 'true';
    if (this.#found === undefined) this.#names.soon(this.#question.query);
    const waiting = window.setTimeout(() => {
      this.#say('Đang tìm…');
    }, patience);
    try {
      await this.#look(await openIndex(), turn);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
    window.clearTimeout(waiting);
    if (turn !== this.#turn) return;
    this.#results.ariaBusy = 'false';
    this.#names.letFontsCome();
    const place = this.#place;
    this.#place = null;
    // Whatever keeps it from coming back, the beginning of the list stands.
    if (place && this.#found) this.#comeBack(place).catch(() => undefined);
  }

  /** Searches, and again within what the filters leave. */
  async #look(index: SearchIndex, turn: number): Promise<void> {
    const { query, kind, choices, exact } = this.#question;
    const all = await search(query, index, { exact });
    const facets = this.#filters.open ? await index.facets() : {};
    const ofKind = all.pages.filter((page) => kind === '' || index.kindOf(page) === kind);
    const filters = this.#filters.open ? await import('./search-filters.ts') : undefined;
    const within = filters?.chosen(ofKind, choices, facets) ?? ofKind;
    const isNarrowed = within.length < all.pages.length;
    const shown = isNarrowed ? await search(query, index, { exact, within: new Set(within) }) : all;
    if (turn !== this.#turn) return;
    filters?.offer(this.#selects(), ofKind, choices, facets);
    const isAtKinds = this.#kinds.contains(document.activeElement);
    this.#kinds.replaceChildren(...kindButtons(all.pages, kind, index));
    if (isAtKinds) this.#kinds.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    this.#show(shown, all.pages.length);
  }

  #clear(): void {
    this.#found = undefined;
    this.#names.clear();
    this.#say('');
    for (const part of [this.#understood, this.#kinds, this.#filters, this.#nothing, this.#more]) {
      part.hidden = true;
    }
    this.#results.replaceChildren();
    this.#results.ariaBusy = 'false';
    if (this.#directory) this.#directory.hidden = false;
  }

  #show(found: Found, all: number): void {
    this.#found = found;
    this.#read = portion;
    const { query, kind } = this.#question;
    const count = Math.max(found.pages.length, found.answers.length);
    if (count === 0 || kind !== '' || this.#names.shown(query).length === 0) this.#names.clear();
    this.#results.replaceChildren(...resultLists(this.#notNamed(found.answers), kind === ''));
    this.#showUnderstood(found.understood);
    this.#kinds.hidden = this.#kinds.childElementCount < 3;
    this.#filters.hidden = all < 2;
    this.#more.hidden = found.candidates <= portion;
    this.#nothing.hidden = count > 0 || all > 0;
    if (this.#directory) this.#directory.hidden = count > 0 || all > 0;
    const words = (found.understood ?? query).replace(/["“”]/g, '');
    this.#say(
      count > 0
        ? `${this.#more.hidden ? '' : 'Khoảng '}${String(count)} trang khớp với “${words}”.`
        : all > 0
          ? 'Phần đã lọc không có trang nào khớp.'
          : `Không tìm thấy trang nào có “${words}”.`,
    );
  }

  /** A name that is on view stays where it is. */
  #notNamed(answers: readonly Answer[]): Answer[] {
    const named = new Set(this.#names.shown(this.#question.query));
    return answers.filter(({ url }) => !named.has(url));
  }

  #showUnderstood(understood: string | undefined): void {
    this.#understood.hidden = understood === undefined;
    const name = this.#understood.querySelector('b');
    if (name) name.textContent = understood ?? '';
    const link = this.#understood.querySelector('a');
    if (link) link.href = addressOf({ ...this.#question, exact: true });
  }

  async #askForMore(): Promise<void> {
    const turn = this.#turn;
    const shown = this.#results.querySelectorAll('li').length;
    await this.#showMore();
    if (turn !== this.#turn) return;
    this.#results.querySelectorAll<HTMLElement>('li a')[shown]?.focus();
  }

  async #showMore(): Promise<void> {
    const { turn, found } = { turn: this.#turn, found: this.#found };
    if (found === undefined) return;
    const answers: Answer[] = [];
    const end = Math.min(found.candidates, this.#read + mostPortions * portion);
    while (answers.length < portion && this.#read < end) {
      answers.push(...this.#notNamed(await found.more(this.#read, portion)));
      if (turn !== this.#turn) return;
      this.#read += portion;
    }
    addAnswers(this.#results, answers);
    this.#more.hidden = found.candidates <= this.#read;
    const now = this.querySelectorAll('.lists li').length;
    this.#say(
      this.#more.hidden
        ? `Đã hiện hết ${String(now)} trang khớp.`
        : `Đã hiện ${String(now)} trang, còn nữa.`,
    );
  }

  #fail(): void {
    this.#say('Chưa tải được bộ tìm kiếm. Quý vị thử lại hoặc tra danh mục bên dưới.');
    this.#names.show(this.#question.query);
    if (this.#directory) this.#directory.hidden = false;
  }
}

customElements.define('site-search', SiteSearch);
