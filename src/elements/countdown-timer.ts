import { countdownWords } from '#lib/countdown-words.ts';
import { countdownAt, type CampaignDays } from '#lib/phase.ts';
import { ClockElement, setText } from './clock-element.ts';

const hasDays = (data: object): data is CampaignDays => 'foundedOn' in data; // all four or none

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** Weaves `text` as WovenNumber.astro does: real text for readers, one cut of the sprite for each character. */
function weave(place: Element, text: string): void {
  const real = place.firstElementChild;
  if (!real || real.textContent === text) return;
  real.textContent = text;
  const digits = Array.from(text, (character) => {
    const digit = document.createElement('i');
    digit.dataset['digit'] = character;
    return digit;
  });
  place.replaceChildren(real, ...digits);
}

/** A place without words of this moment keeps what the HTML states for good. */
function fill(panel: Element, words: Record<string, string>): void {
  for (const place of panel.querySelectorAll<HTMLElement>('[data-slot]')) {
    const slot = place.dataset['slot'] ?? '';
    const text = words[slot];
    if (text === undefined) continue;
    if (slot === 'number') weave(place, text);
    else setText(place, text);
  }
}

class CountdownTimer extends ClockElement {
  show(now: Date): void {
    const { dataset } = this;
    if (!hasDays(dataset)) return;
    const countdown = countdownAt(now, dataset);
    const words: Record<string, string> = countdownWords(countdown, dataset, !stillness.matches);
    this.dataset['phase'] = countdown.phase;
    for (const panel of this.querySelectorAll<HTMLElement>('[data-panel]')) {
      panel.hidden = panel.dataset['panel'] !== countdown.phase;
      if (!panel.hidden) fill(panel, words);
    }
  }
}

customElements.define('countdown-timer', CountdownTimer);
