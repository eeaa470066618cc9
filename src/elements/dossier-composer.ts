import { blankDossier, type Dossier } from '#lib/dossier/dossier.ts';
import { summaryLimit, wordCount } from '#lib/profile-rules.ts';
import type { BoxFault } from './dossier-faults.ts';
import { forgetDraft, keepDraft, readDraft } from './kept-draft.ts';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const writer = () => import('./dossier-download.ts');

/**
 * The form that composes a dossier: counts the words of the sentence, checks as the content check would,
 * keeps what is typed on this device alone, and hands out the papers. Its checks and the writer of Word
 * files are fetched when the first box is filled in: from then on it needs no network.
 */
class DossierComposer extends HTMLElement {
  // Most of its listeners go with it: the form is inside.
  #form = this.#part('form') as HTMLFormElement;
  #count = this.#part('[data-count]');
  #faults = this.#part('[data-faults]');
  #status = this.#part('[role="status"]');

  connectedCallback(): void {
    this.#recall();
    // What another tab of the same form has kept would else be overwritten by this one.
    window.addEventListener('storage', this.#recall);
    this.#form.addEventListener('input', this.#typed);
    this.#form.addEventListener('change', this.#left);
    this.#form.addEventListener('submit', this.#submitted);
    this.#form.addEventListener('reset', this.#cleared);
  }

  disconnectedCallback(): void {
    window.removeEventListener('storage', this.#recall);
  }

  #recall = (): void => {
    const kept = readDraft();
    for (const box of this.#boxes()) box.value = kept[box.name] ?? box.value;
    this.#showCount();
  };

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<dossier-composer> needs ${selector}`);
    return part;
  }

  #boxes(): Box[] {
    return [...this.#form.querySelectorAll<Box>('[name]')];
  }

  #values(): Record<string, string> {
    return Object.fromEntries(this.#boxes().map(({ name, value }) => [name, value]));
  }

  get #dossier(): Dossier {
    const { agency = '', ...values } = this.#values();
    const unit = this.#part('[name="unit"]') as HTMLSelectElement;
    const issuer = unit.value === '' ? agency : (unit.selectedOptions[0]?.text ?? '');
    return { ...blankDossier, ...values, issuer };
  }

  async #found(): Promise<BoxFault[]> {
    const { boxFaults } = await import('./dossier-faults.ts');
    return boxFaults(this.#dossier);
  }

  #typed = (): void => {
    this.#showCount();
    if (!keepDraft(this.#values()))
      this.#status.textContent =
        'Trình duyệt này không cho lưu. Xin tải hồ sơ về trước khi đóng trang.';
  };

  #showCount(): void {
    const count = wordCount((this.#part('[name="summary"]') as Box).value);
    this.#count.textContent = `${String(count)}/${String(summaryLimit)} từ`;
    this.#count.toggleAttribute('data-over', count > summaryLimit);
  }

  /** A box that was filled in is checked as soon as it is left; an empty one only at the end. */
  #left = (event: Event): void => {
    const box = event.target as Box;
    void this.#found()
      .then((faults) => {
        this.#mark(box, box.value.trim() === '' ? [] : faults);
        return writer();
      })
      .catch(this.#failed);
  };

  /** Says beside a box which of the faults is its own. */
  #mark(box: Box, faults: readonly BoxFault[]): void {
    const fault = faults.find((one) => one.box === box.name);
    const words = this.querySelector<HTMLElement>(`#loi-${box.name}`);
    if (words === null) return;
    words.textContent = fault?.problem ?? '';
    words.hidden = fault === undefined;
    box.setAttribute('aria-invalid', String(fault !== undefined));
  }

  #show(faults: readonly BoxFault[]): void {
    for (const box of this.#boxes()) this.#mark(box, faults);
    this.#faults.hidden = faults.length === 0;
    this.#faults.querySelector('ul')?.replaceChildren(...faults.map(({ item }) => item));
    if (faults.length > 0) this.#faults.focus();
  }

  #submitted = (event: Event): void => {
    event.preventDefault();
    this.#status.textContent = 'Đang tạo hồ sơ…';
    void this.#compose().catch(this.#failed);
  };

  async #compose(): Promise<void> {
    const faults = await this.#found();
    this.#show(faults);
    if (faults.length > 0) {
      this.#status.textContent = `Còn ${String(faults.length)} chỗ cần sửa.`;
      return;
    }
    const { downloadDossier } = await writer();
    const name = await downloadDossier(this.#dossier, Number(this.dataset['nextNumber']));
    this.#status.textContent = `Đã tạo ${name}.`;
  }

  #failed = (): void => {
    this.#status.textContent =
      'Chưa tải được phần tạo hồ sơ. Chữ đã điền vẫn còn; xin thử lại khi có mạng.';
  };

  #cleared = (event: Event): void => {
    if (!window.confirm('Xóa hết những gì đã điền?')) {
      event.preventDefault();
      return;
    }
    forgetDraft();
    this.#show([]);
    this.#status.textContent = 'Đã xóa khỏi máy này.';
    // The boxes are emptied after this event.
    window.setTimeout(() => {
      this.#showCount();
    });
  };
}

customElements.define('dossier-composer', DossierComposer);
