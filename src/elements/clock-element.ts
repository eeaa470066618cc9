import { siteNow } from '#lib/clock.ts';

const minute = 60_000;
const shown = new Set<ClockElement>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Waits for the next full minute of the clock, so that a day changes on the dot. */
function wait(): void {
  clearTimeout(timer);
  if (document.hidden || shown.size === 0) return;
  timer = setTimeout(showAll, minute - (siteNow().getTime() % minute));
}

function showAll(): void {
  for (const element of shown) element.show(siteNow());
  wait();
}

// A page that comes back from the background, or whole from the browser's memory, may be days old.
document.addEventListener('visibilitychange', showAll);
window.addEventListener('pageshow', showAll);

/** Markup that states absolute days and gains, while it is looked at, what is true only now. */
export abstract class ClockElement extends HTMLElement {
  connectedCallback(): void {
    shown.add(this);
    this.show(siteNow());
    wait();
  }

  disconnectedCallback(): void {
    shown.delete(this);
    wait();
  }

  abstract show(now: Date): void;
}

/** Sets `element`'s text, leaving it untouched when nothing changes. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
