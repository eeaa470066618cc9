import { recall, remember } from './device-memory.ts';

const storageKey = 'text-size';
const root = document.documentElement;

// Set before the element is met, so that the text does not change size under the reader's eyes.
root.dataset['textSize'] = recall(storageKey) ?? 'normal';

class TextSize extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this.#choose);
    this.#show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#choose);
  }

  #choose = (event: Event): void => {
    const size = (event.target as Element).closest('button')?.dataset['size'];
    if (size === undefined) return;
    root.dataset['textSize'] = size;
    remember(storageKey, size); // where it cannot be kept, the choice lasts for the page
    this.#show();
  };

  #show(): void {
    for (const button of this.querySelectorAll('button')) {
      const isChosen = button.dataset['size'] === root.dataset['textSize'];
      button.setAttribute('aria-pressed', String(isChosen));
    }
  }
}

customElements.define('text-size', TextSize);
