import { pageAddress } from '#lib/paging.ts';
import { parseMain } from './fetched-page.ts';
import { rowsChanged } from './sortable-table.ts';

/**
 * Filters the table it holds by the selects of its form, whose names are also the parameters of the
 * address and, as `data-…`, the attributes of the rows. A filtered list has an address of its own, and the
 * back button undoes a choice. When the list has further pages their rows are fetched first.
 */
class TableFilter extends HTMLElement {
  readonly #fetched = new Set<number>();

  connectedCallback(): void {
    this.addEventListener('change', this.#choose);
    this.addEventListener('submit', this.#choose);
    this.addEventListener('reset', this.#reset);
    window.addEventListener('popstate', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#choose);
    this.removeEventListener('submit', this.#choose);
    this.removeEventListener('reset', this.#reset);
    window.removeEventListener('popstate', this.#show);
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #choose = (event: Event): void => {
    event.preventDefault();
    const chosen = this.#selects().filter(({ value }) => value !== '');
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    this.#go(query.toString());
  };

  #reset = (): void => {
    this.#go('');
  };

  #go(query: string): void {
    const { pathname, search } = window.location;
    const asked = query === '' ? '' : `?${query}`;
    if (asked !== search) history.pushState(null, '', pathname + asked);
    this.#show();
  }

  #show = (): void => {
    const query = new URLSearchParams(window.location.search);
    for (const select of this.#selects()) {
      select.value = query.get(select.name) ?? '';
      // An address may ask for what the list does not have: then nothing is left out.
      if (select.selectedIndex < 0) select.value = '';
    }
    const isFiltered = this.#selects().some(({ value }) => value !== '');
    if (isFiltered && this.#missing().length > 0) void this.#fetchFurther().then(this.#apply);
    else this.#apply();
  };

  #apply = (): void => {
    const chosen = this.#selects().filter(({ value }) => value !== '');
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) {
      const matches = chosen.every(({ name, value }) =>
        row.getAttribute(`data-${name}`)?.split(' ').includes(value),
      );
      row.hidden = !matches || (chosen.length === 0 && row.dataset['fetched'] !== undefined);
    }
    const paging = this.querySelector('nav');
    if (paging) paging.hidden = chosen.length > 0;
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    const { total = '', noun = '' } = status.dataset;
    const shown = String(rows.filter(({ hidden }) => !hidden).length);
    const lack = this.#missing().length > 0 ? ' (chưa tải được hết danh sách, xin thử lại)' : '';
    status.textContent =
      chosen.length === 0 ? `${total} ${noun}` : `Hiện ${shown} trên ${total} ${noun}${lack}`;
  };

  /** Rows of the list's other pages, each page once; one that cannot be had is asked for again next time. */
  async #fetchFurther(): Promise<void> {
    const body = this.querySelector('tbody');
    await Promise.allSettled(
      this.#missing().map(async (number) => {
        const answer = await fetch(pageAddress(this.dataset['address'] ?? '', number));
        if (!answer.ok) return;
        const page = parseMain(await answer.text());
        // Two choices in a row may ask for one page twice.
        if (this.#fetched.has(number)) return;
        this.#fetched.add(number);
        const rows = page.querySelectorAll<HTMLElement>('sortable-table tbody tr');
        for (const row of rows) row.dataset['fetched'] = '';
        body?.append(...rows);
      }),
    );
    body?.dispatchEvent(new Event(rowsChanged, { bubbles: true }));
  }

  #missing(): number[] {
    const { page, pages } = this.dataset;
    return Array.from({ length: Number(pages) }, (_, index) => index + 1).filter(
      (number) => number !== Number(page) && !this.#fetched.has(number),
    );
  }
}

customElements.define('table-filter', TableFilter);
