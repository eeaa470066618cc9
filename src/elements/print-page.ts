/** Shows the print button, which is of no use without script, in place of the hint beside it. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    this.dataset['ready'] = '';
    button.addEventListener('click', this.#print);
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this.#print);
  }

  #print = (): void => {
    window.print();
  };
}

customElements.define('print-page', PrintPage);
