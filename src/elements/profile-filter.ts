import { parseMain } from './fetched-page.ts';

type Index = Partial<Record<string, Record<string, number[]>>>;

interface Choice {
  facet: string;
  value: string;
  /** Where the profiles of this choice stand in the whole list. */
  places: number[];
}

/** How many more cards each press of the button brings. */
const portion = 24;

const sum = (steps: readonly number[]): number[] => {
  let place = 0;
  return steps.map((step) => (place += step));
};

/**
 * Shows the profiles that answer several questions at once, as the address asks them:
 * `?loai=tap-the&noi-dung=kinh-te`. A small index says which they are; their cards are taken from the
 * pages of the narrowest list that holds them, so that nothing is written twice.
 */
class ProfileFilter extends HTMLElement {
  #form = this.#part('form') as HTMLFormElement;
  #status = this.#part('[role="status"]');
  #found = this.#part('[data-found]');
  #cards = this.#part('[data-found] ol');
  #more = this.#part('[data-more]');
  #list = this.#part('[data-unfiltered]');
  #index: Promise<Index> | undefined;
  readonly #pages = new Map<string, Promise<Element[]>>();
  #turn = 0;
  #rest: (() => Promise<Element | undefined>)[] = [];

  connectedCallback(): void {
    this.#form.addEventListener('change', this.#asked);
    this.#form.addEventListener('submit', this.#asked);
    this.#form.addEventListener('reset', this.#cleared);
    this.#more.addEventListener('click', this.#moreWanted);
    window.addEventListener('popstate', this.#arrived);
    this.#arrived();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#arrived);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<profile-filter> needs ${selector}`);
    return part;
  }

  /** A page opened, or gone back to: the address is right, not what a browser kept in the boxes. */
  #arrived = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const box of this.#form.querySelectorAll('select')) {
      box.value = asked.get(box.name) ?? '';
      if (box.selectedIndex < 0) box.value = '';
    }
    void this.#apply();
  };

  #asked = (event: Event): void => {
    event.preventDefault();
    const query = new URLSearchParams(this.#chosen()).toString();
    const address = location.pathname + (query && `?${query}`);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#apply();
  };

  #cleared = (event: Event): void => {
    // The boxes are emptied only after this event.
    setTimeout(() => {
      this.#asked(event);
    });
  };

  #chosen(): [string, string][] {
    return [...this.#form.querySelectorAll('select')]
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]);
  }

  async #apply(): Promise<void> {
    const turn = ++this.#turn;
    const chosen = this.#chosen();
    this.#rest = [];
    if (chosen.length === 0) {
      this.#show('', false);
      return;
    }
    try {
      this.#index ??= this.#fetch(this.dataset['src'] ?? '').then(
        (answer) => answer.json() as Promise<Index>,
      );
      const index = await this.#index;
      if (turn !== this.#turn) return;
      const choices = chosen
        .map(([facet, value]) => ({ facet, value, places: sum(index[facet]?.[value] ?? []) }))
        .sort((a, b) => a.places.length - b.places.length);
      const [narrowest, ...others] = choices;
      if (narrowest === undefined) return;
      const sets = others.map(({ places }) => new Set(places));
      this.#rest = narrowest.places.flatMap((place, rank) =>
        sets.every((set) => set.has(place)) ? [() => this.#card(narrowest, rank)] : [],
      );
      this.#show(
        this.#rest.length === 0
          ? 'Không có hồ sơ nào khớp. Bớt một điều kiện, hoặc xóa lọc.'
          : `Có ${String(this.#rest.length)} hồ sơ khớp.`,
        true,
      );
      await this.#showMore();
    } catch {
      if (turn === this.#turn) this.#failed();
    }
  }

  #show(message: string, isFiltered: boolean): void {
    this.#status.textContent = message;
    this.#cards.replaceChildren();
    this.#found.hidden = !isFiltered;
    this.#more.hidden = true;
    this.#list.hidden = isFiltered;
  }

  #moreWanted = (): void => {
    void this.#showMore().catch(this.#failed);
  };

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const cards = await Promise.all(this.#rest.splice(0, portion).map((card) => card()));
    if (turn !== this.#turn) return;
    this.#cards.append(...cards.filter((card) => card !== undefined));
    this.#more.hidden = this.#rest.length === 0;
  }

  #failed = (): void => {
    this.#index = undefined;
    this.#show('Chưa tải được. Xin thử lại, hoặc xem theo từng mục ở cuối trang.', false);
  };

  /** The card that stands at `rank` (from 0) of the list of one choice. */
  async #card({ facet, value }: Choice, rank: number): Promise<Element | undefined> {
    const size = Number(this.dataset['pageSize']);
    const number = Math.floor(rank / size) + 1;
    const page = number === 1 ? '' : `trang/${String(number)}/`;
    const address = `${new URL(this.#form.action).pathname}${facet}/${value}/${page}`;
    let cards = this.#pages.get(address);
    if (cards === undefined) {
      cards = this.#fetch(address)
        .then((answer) => answer.text())
        .then((html) => [
          ...parseMain(html).querySelectorAll('[data-unfiltered] .profile-cards > li'),
        ]);
      this.#pages.set(address, cards);
      cards.catch(() => this.#pages.delete(address));
    }
    return (await cards)[rank % size]?.cloneNode(true) as Element | undefined;
  }

  async #fetch(address: string): Promise<Response> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer;
  }
}

customElements.define('profile-filter', ProfileFilter);
