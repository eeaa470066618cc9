/** Marks in the table of contents where the reader is, and keeps that line in view. */
class PlanOutline extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #current: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    const targets = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap(
      (link) => {
        const target = document.getElementById(link.hash.slice(1));
        return target === null ? [] : [{ link, target }];
      },
    );
    // A clause is read once its beginning has come into the upper fifth of the window, or above it.
    this.#observer = new IntersectionObserver(
      () => {
        const line = window.innerHeight / 5;
        const above = targets.filter(({ target }) => target.getBoundingClientRect().top < line);
        this.#show(above.at(-1)?.link);
      },
      { rootMargin: '0px 0px -80% 0px' },
    );
    for (const { target } of targets) this.#observer.observe(target);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #show(link: HTMLAnchorElement | undefined): void {
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    this.#current = link;
    if (link === undefined) return;
    link.setAttribute('aria-current', 'location');
    // Scrolls this box alone: scrollIntoView would move the page under the reader.
    const box = this.getBoundingClientRect();
    const place = link.getBoundingClientRect();
    if (place.top < box.top || place.bottom > box.bottom)
      this.scrollTop += place.top - box.top - box.height / 3;
  }
}

customElements.define('plan-outline', PlanOutline);
