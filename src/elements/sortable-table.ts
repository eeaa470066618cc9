/** The event that tells a table its rows have come or gone. */
export const rowsChanged = 'rowschanged';

/**
 * Lets a reader sort the table it holds. Every row carries in `data-ranks` where it stands by each
 * column, computed at build, so that Vietnamese order and dates need no script.
 */
class SortableTable extends HTMLElement {
  #column = -1;
  #isDescending = false;

  connectedCallback(): void {
    this.#headers().forEach((header, column) => {
      const label = header.querySelector('span');
      if (label) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label.textContent;
        label.replaceWith(button);
      }
      if (header.ariaSort !== null && this.#column < 0) this.#column = column;
    });
    this.addEventListener('click', this.#choose);
    this.addEventListener(rowsChanged, this.#sort);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#choose);
    this.removeEventListener(rowsChanged, this.#sort);
  }

  #headers(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
  }

  #choose = (event: Event): void => {
    const header = event.target instanceof Element ? event.target.closest('thead th') : null;
    const column = this.#headers().findIndex((candidate) => candidate === header);
    if (column < 0) return;
    this.#isDescending = column === this.#column && !this.#isDescending;
    this.#column = column;
    this.#sort();
  };

  #sort = (): void => {
    const body = this.querySelector('tbody');
    if (!body || this.#column < 0) return;
    const rankOf = (row: HTMLElement) => Number(row.dataset['ranks']?.split(' ')[this.#column]);
    const sign = this.#isDescending ? -1 : 1;
    body.append(...[...body.rows].sort((a, b) => sign * (rankOf(a) - rankOf(b))));
    this.#headers().forEach((header, column) => {
      const order = this.#isDescending ? 'descending' : 'ascending';
      header.ariaSort = column === this.#column ? order : null;
    });
  };
}

customElements.define('sortable-table', SortableTable);
