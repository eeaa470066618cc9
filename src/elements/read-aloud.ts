import { spokenParts, vietnameseVoice } from '#lib/speech.ts';

const blocks = ':is(h2, h3, h4, p, li, blockquote, td, th)';

/** What a listener should hear of `text`, in order; of nested blocks only the innermost. */
const partsOf = (text: Element): string[] =>
  [...text.querySelectorAll(blocks)]
    .filter((block) => block.querySelector(blocks) === null)
    .flatMap((block) => spokenParts(block.textContent));

/** Offers to read the element named by `data-of`, where the device has a Vietnamese voice of its own. */
class ReadAloud extends HTMLElement {
  #voice: SpeechSynthesisVoice | undefined;
  #parts: string[] = [];
  #at = 0;
  /** What is being said; a voice that was stopped may still report its end. */
  #current: SpeechSynthesisUtterance | undefined;

  connectedCallback(): void {
    // Typed as always there; missing in some browsers inside other apps.
    if (!('speechSynthesis' in window)) return;
    this.#lookForVoice();
    speechSynthesis.addEventListener('voiceschanged', this.#lookForVoice);
    window.addEventListener('pagehide', this.#stop);
    this.#button('play')?.addEventListener('click', this.#toggle);
    this.#button('stop')?.addEventListener('click', this.#stopAndReturn);
  }

  disconnectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.#stop();
    speechSynthesis.removeEventListener('voiceschanged', this.#lookForVoice);
    window.removeEventListener('pagehide', this.#stop);
    this.#button('play')?.removeEventListener('click', this.#toggle);
    this.#button('stop')?.removeEventListener('click', this.#stopAndReturn);
  }

  #button(name: 'play' | 'stop'): HTMLButtonElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #lookForVoice = (): void => {
    this.#voice = vietnameseVoice(speechSynthesis.getVoices());
    this.hidden = this.#voice === undefined;
  };

  #toggle = (): void => {
    // Pausing by the browser's own means stops Android for good; the sentence is begun anew instead.
    if (this.#current) this.#silence();
    else {
      const text = document.getElementById(this.dataset['of'] ?? '');
      if (this.#at === 0 && text) this.#parts = partsOf(text);
      this.#speak();
    }
    this.#show();
  };

  #stop = (): void => {
    this.#silence();
    this.#at = 0;
    this.#show();
  };

  #stopAndReturn = (): void => {
    this.#stop();
    this.#button('play')?.focus();
  };

  #silence(): void {
    if (!this.#current) return;
    this.#current = undefined;
    speechSynthesis.cancel();
  }

  #speak(): void {
    const part = this.#parts[this.#at];
    if (part === undefined || !this.#voice) {
      this.#stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.onend = () => {
      if (this.#current !== utterance) return;
      this.#at += 1;
      this.#speak();
    };
    utterance.onerror = () => {
      if (this.#current === utterance) this.#stop();
    };
    this.#current = utterance;
    speechSynthesis.speak(utterance);
  }

  #show(): void {
    const play = this.#button('play');
    const stop = this.#button('stop');
    if (!play || !stop) return;
    play.textContent = this.#current ? 'Tạm dừng' : this.#at > 0 ? 'Nghe tiếp' : 'Nghe bài';
    stop.hidden = !this.#current && this.#at === 0;
  }
}

customElements.define('read-aloud', ReadAloud);
