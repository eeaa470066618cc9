// The site's own search, asked as a reader asks: on `/tim-kiem/`, in a real browser.
import type { Page } from '@playwright/test';
import type { Answered, Engine } from './engine.ts';

export interface Shown extends Answered {
  /** From asking to the first answer shown; NaN when none was. */
  firstMilliseconds: number;
  /** What the page says of the answer. */
  status: string;
}

/** Runs in the page: fills the field, sends the form, and waits until the list is at rest. */
async function askInPage(query: string): Promise<Shown> {
  const search = document.querySelector('site-search');
  const field = search?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!search || !field?.form) throw new Error('No search field on this page.');
  const links = (): string[] =>
    [...search.querySelectorAll('ol li')]
      .filter((item) => item.checkVisibility())
      .flatMap((item) => item.querySelector('a')?.href ?? []);
  const status = () => search.querySelector('[data-count]')?.textContent.trim() ?? '';
  const isBusy = () => search.querySelector('[aria-busy="true"]') !== null;

  let [first, last, saysBusy] = [Number.NaN, Number.NaN, false];
  const startedAt = performance.now();
  const observer = new MutationObserver((records) => {
    saysBusy ||= isBusy();
    last = performance.now();
    const isNew = records.some(({ addedNodes }) => addedNodes.length > 0);
    if (Number.isNaN(first) && isNew && links().length > 0) first = last;
  });
  observer.observe(search, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  field.value = query;
  saysBusy ||= isBusy();
  field.form.requestSubmit();
  saysBusy ||= isBusy();

  const limit = startedAt + 20_000;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const now = performance.now();
    // A page that does not say when it is busy is believed only after a long silence.
    const silence = saysBusy ? 60 : 300;
    const isAtRest = now - (Number.isNaN(last) ? startedAt + 500 : last) > silence && !isBusy();
    if (isAtRest || now > limit) break;
  }
  observer.disconnect();
  return {
    addresses: links(),
    milliseconds: (Number.isNaN(last) ? performance.now() : last) - startedAt,
    firstMilliseconds: first - startedAt,
    status: status(),
  };
}

export const ask = (page: Page, query: string): Promise<Shown> => page.evaluate(askInPage, query);

/** Opens the search page and warms it with one question. */
export async function siteSearch(page: Page, origin: string): Promise<Engine> {
  await page.goto(`${origin}/tim-kiem/`);
  await page.waitForFunction(() => customElements.get('site-search') !== undefined);
  await ask(page, 'khen thưởng');
  return {
    name: 'This site',
    settings: 'as built',
    ask: (query) => ask(page, query),
  };
}
