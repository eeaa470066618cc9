import { choiceKey, offlinePage } from '#offline/names.ts';
import { base } from '#site.ts';
import { remember } from './device-memory.ts';
import { canKeep, isDeclined, registerWorker } from './offline-choice.ts';

/** Starts keeping pages; resolves once what is fetched ahead has come. */
async function startKeeping(): Promise<void> {
  const registration = await registerWorker();
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  await new Promise<void>((done, fail) => {
    const look = (): void => {
      if (worker?.state === 'activated') done();
      else if (worker?.state === 'redundant') fail(new Error('The worker could not be installed.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** Keeps pages from here on, on the reader's word. */
function keep(): Promise<void> {
  remember(choiceKey, 'on');
  return startKeeping();
}

/** Keeps nothing from here on, and clears what was kept. */
async function stopKeeping(): Promise<void> {
  remember(choiceKey, 'off');
  const registrations = await navigator.serviceWorker.getRegistrations();
  const own = new URL(base, location.href).href;
  await Promise.all(
    registrations
      .filter(({ scope }) => scope === own)
      .map((registration) => registration.unregister()),
  );
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

interface Kept {
  path: string;
  title: string;
}

/** The title without the name of the site behind it. */
const titleIn = (html: string): string | undefined =>
  /<title>([^<]*?)(?: – [^<]*)?<\/title>/.exec(html)?.[1];

/** Every page on this device, and how many bytes everything kept takes. */
async function readShelf(): Promise<{ pages: Kept[]; bytes: number }> {
  const pages = new Map<string, Kept>();
  let bytes = 0;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      if (response === undefined) continue;
      const content = await response.blob();
      bytes += content.size;
      const { pathname } = new URL(request.url);
      const isPage = content.type.startsWith('text/html') && pathname !== base + offlinePage;
      const title = isPage ? titleIn(await content.text()) : undefined;
      if (title !== undefined) pages.set(pathname, { path: pathname, title });
    }
  }
  return { pages: [...pages.values()], bytes };
}

const itemOf = ({ path, title }: Kept): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.innerHTML = title; // straight from a page of this site, entities and all
  item.append(link);
  return item;
};

class OfflineShelf extends HTMLElement {
  #state = this.#part('[data-state]');
  #keep = this.#part('[data-keep]');
  #stop = this.#part('[data-stop]');
  #shelf = this.#part('[data-kept]');

  connectedCallback(): void {
    this.#keep.addEventListener('click', this.#start);
    this.#stop.addEventListener('click', this.#clear);
    this.#part('[data-missing]').hidden = location.pathname === base + offlinePage;
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#keep.removeEventListener('click', this.#start);
    this.#stop.removeEventListener('click', this.#clear);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<offline-shelf> needs ${selector}`);
    return part;
  }

  #start = (): void => {
    this.#state.textContent = 'Đang lấy các trang về máy…';
    keep()
      .then(() => this.#show())
      .catch(() => {
        this.#state.textContent = 'Trình duyệt không cho giữ trang trên máy này.';
      });
  };

  #clear = (): void => {
    void stopKeeping().then(() => this.#show());
  };

  async #show(): Promise<void> {
    if (!canKeep()) {
      this.#state.textContent = 'Trình duyệt này không giữ được trang để đọc khi mất mạng.';
      return;
    }
    const { pages, bytes } = await readShelf();
    const isKeeping = !isDeclined() && pages.length > 0;
    this.#keep.hidden = isKeeping;
    this.#stop.hidden = !isKeeping;
    this.#shelf.hidden = !isKeeping;
    this.#shelf.querySelector('ul')?.replaceChildren(...pages.map(itemOf));
    const size = (bytes / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 0 });
    this.#state.textContent = isKeeping
      ? `Máy này đang giữ ${String(pages.length)} trang, chiếm ${size} kB.`
      : 'Máy này chưa giữ trang nào.';
  }
}

customElements.define('offline-shelf', OfflineShelf);
