import type { Day } from '#lib/dates.ts';
import { relativeDay } from '#lib/phase.ts';
import { ClockElement, setText } from './clock-element.ts';

/** Adds «(còn 12 ngày)» after the `<time>` of a whole day, the one thing it holds. */
class RelativeDay extends ClockElement {
  show(now: Date): void {
    const time = this.querySelector('time');
    if (!time) return;
    if (this.lastElementChild === time) this.append(' ', document.createElement('span'));
    setText(this.lastElementChild ?? time, `(${relativeDay(time.dateTime as Day, now)})`);
  }
}

customElements.define('relative-day', RelativeDay);
