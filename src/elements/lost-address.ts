import { search } from '#search/search.ts';
import { openNames } from './search-files.ts';
import { answerItem } from './search-results.ts';

/** The words of the last part of an address: `/don-vi/chau-qang/` → `chau qang`. */
const wordsOf = (path: string): string => {
  const part = path.split('/').filter(Boolean).at(-1) ?? '';
  let written = part;
  try {
    written = decodeURIComponent(part);
  } catch {
    // A broken escape is a part of what was typed.
  }
  return written
    .replace(/\.\w+$/, '')
    .replace(/^\d{4,}-/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
};

const mostAnswers = 4;

/** On the page for unknown addresses: searches what the address seems to name, and offers what it finds. */
class LostAddress extends HTMLElement {
  connectedCallback(): void {
    const words = wordsOf(location.pathname);
    const field = this.querySelector('input');
    if (field?.value === '') field.value = words;
    if (words !== '') void this.#offer(words);
  }

  async #offer(words: string): Promise<void> {
    const box = this.querySelector<HTMLElement>('[data-offer]');
    const list = box?.querySelector('ol');
    if (!box || !list) return;
    const found = await search(words, await openNames()).catch(() => undefined);
    const answers = found?.answers.slice(0, mostAnswers) ?? [];
    list.replaceChildren(...answers.map(answerItem));
    box.hidden = answers.length === 0;
  }
}

customElements.define('lost-address', LostAddress);
