import { dayAt } from '#lib/dates.ts';
import { ClockElement, setText } from './clock-element.ts';

const words = { passed: 'đã qua', now: 'đang diễn ra', ahead: 'sắp tới' } as const;

/** Ties each knot as the clock has it; a list item says when it runs in `data-from` and `data-until`. */
class MilestoneThread extends ClockElement {
  show(now: Date): void {
    const today = dayAt(now);
    for (const knot of this.querySelectorAll<HTMLElement>('[data-from]')) {
      const { from = '', until = from } = knot.dataset;
      const state = today > until ? 'passed' : today < from ? 'ahead' : 'now';
      knot.dataset['state'] = state;
      const word = knot.querySelector('.state');
      if (word) setText(word, `(${state === 'now' && from === until ? 'hôm nay' : words[state]})`);
    }
  }
}

customElements.define('milestone-thread', MilestoneThread);
