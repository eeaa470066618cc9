import { askCheck } from './check-answer.ts';
import type { CheckAnswer } from './check-answer.ts';

/** The server needs a moment to see what was saved. */
const settling = 700; // milliseconds

/** The strip at the foot of the desk that says what the content check thinks of what was just saved. */
class CheckStrip extends HTMLElement {
  #timer: number | undefined;
  // The desk ends where the strip begins, however many faults it names.
  #size = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--desk-strip', `${String(this.offsetHeight)}px`);
  });

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.#size.observe(this);
    this.addEventListener('recheck', this.#askSoon);
    window.addEventListener('focus', this.#askSoon);
    void this.#ask();
  }

  disconnectedCallback() {
    this.#size.disconnect();
    window.clearTimeout(this.#timer);
    window.removeEventListener('focus', this.#askSoon);
  }

  #askSoon = () => {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), settling);
  };

  async #ask() {
    const answer = await askCheck();
    if (answer) this.#show(answer);
    else this.#showAlone();
  }

  /** Nobody answered: on a git host that is usual, beside a folder the command's window was closed. */
  #showAlone() {
    const isFolder = document.documentElement.dataset['host'] === 'none';
    this.dataset['state'] = isFolder ? 'faulty' : 'right';
    this.replaceChildren(
      isFolder
        ? 'Cửa sổ đen đã đóng nên bài lưu chưa được kiểm tra. Hãy mở lại tệp «ban-bien-tap».'
        : 'Bài được kiểm tra khi dựng trang.',
      guideLink(),
    );
  }

  #show({ faults, notices }: CheckAnswer) {
    const wasOpen = this.querySelector('details')?.open ?? false;
    const wasFaulty = this.dataset['state'] === 'faulty';
    const isFaulty = faults.length > 0;
    this.dataset['state'] = isFaulty ? 'faulty' : 'right';
    const summary = document.createElement('summary');
    summary.textContent = isFaulty
      ? `Có ${String(faults.length)} chỗ phải sửa trước khi đăng`
      : 'Nội dung hợp lệ, đăng được';
    const list = document.createElement('ul');
    list.append(...[...faults, ...notices].map(asItem));
    const details = document.createElement('details');
    details.open = isFaulty && (wasOpen || !wasFaulty);
    details.append(summary, list);
    this.replaceChildren(details, guideLink());
  }
}

function guideLink(): HTMLAnchorElement {
  const guide = document.createElement('a');
  guide.href = './huong-dan/';
  guide.target = '_blank';
  guide.textContent = 'Hướng dẫn';
  return guide;
}

const asItem = (sentence: string): HTMLLIElement => {
  const item = document.createElement('li');
  item.textContent = sentence;
  return item;
};

customElements.define('check-strip', CheckStrip);
document.body.append(document.createElement('check-strip'));
