import { viewingDay } from '#lib/press/viewing-day.ts';

const ahead = 7 * 3_600_000; // milliseconds from UTC to Vietnam's clock

/**
 * As `formatDay(dayAt(now))`. #lib/dates.ts would be one more file to fetch on a slow link, and loading the
 * platform's own dates holds up a slow phone for a tenth of a second.
 */
const readersDay = (): string =>
  new Date(Date.now() + ahead)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number)
    .reverse()
    .join('/');

/**
 * Shows the buttons inside it, each of which copies the text it names by `data-copies`, and writes the
 * reader's own day into citations. Without script, or without a clipboard, the texts stay to be selected.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    for (const text of this.querySelectorAll('[data-viewed]')) {
      text.textContent = text.textContent.replace(viewingDay, readersDay());
    }
    // Typed as always there, yet missing on pages that came without https.
    if (!('clipboard' in navigator)) return;
    for (const button of this.querySelectorAll('button')) button.hidden = false;
    this.addEventListener('click', this.#copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#copy);
  }

  #copy = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copies]');
    if (button !== null) void this.#copyFor(button);
  };

  async #copyFor(button: HTMLButtonElement): Promise<void> {
    const text = this.querySelector(`[id="${button.dataset['copies'] ?? ''}"]`);
    const status = this.querySelector('[role="status"]');
    if (text === null || status === null) return;
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      button.textContent = 'Đã chép';
      status.textContent = 'Đã chép.';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = 'Trình duyệt không cho chép; chữ đã được chọn sẵn, hãy tự chép.';
    }
  }
}

customElements.define('copy-text', CopyText);
