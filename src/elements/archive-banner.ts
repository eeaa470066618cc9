import { dayAt } from '#lib/dates.ts';
import { ClockElement } from './clock-element.ts';

/** Shows its text from the day in `data-from` on, also on a page that was built before that day. */
class ArchiveBanner extends ClockElement {
  show(now: Date): void {
    const text = this.querySelector('aside');
    if (text) text.hidden = dayAt(now) < (this.dataset['from'] ?? '');
  }
}

customElements.define('archive-banner', ArchiveBanner);
