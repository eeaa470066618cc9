/**
 * Puts one button beside the § link that was pressed or reached by keyboard; it copies the clause's
 * whole address. Without script, or without a clipboard, § stays the plain link it is.
 */
class CopyLink extends HTMLElement {
  #link: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    // Typed as always there, yet missing on pages that came without https.
    if (!('clipboard' in navigator)) return;
    this.addEventListener('click', this.#offer);
    this.addEventListener('focusin', this.#offer);
    this.#button?.addEventListener('click', this.#copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#offer);
    this.removeEventListener('focusin', this.#offer);
    this.#button?.removeEventListener('click', this.#copy);
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('button.copy');
  }

  #offer = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.permalink');
    const button = this.#button;
    if (link === null || button === null || link === this.#link) return;
    // A mouse gives focus before it is let go: a button put there now would push § from under it.
    if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
    this.#link = link;
    link.after(button);
    button.hidden = false;
    button.textContent = 'Chép liên kết';
  };

  #copy = (): void => {
    void this.#copyAddress();
  };

  async #copyAddress(): Promise<void> {
    const button = this.#button;
    const status = this.querySelector('[role="status"]');
    if (this.#link === undefined || button === null || status === null) return;
    try {
      await navigator.clipboard.writeText(this.#link.href);
      status.textContent = 'Đã chép liên kết';
      button.textContent = 'Đã chép';
    } catch {
      status.textContent = 'Trình duyệt không cho chép; hãy chép ở thanh địa chỉ.';
      window.location.hash = this.#link.hash;
    }
  }
}

customElements.define('copy-link', CopyLink);
