import { choiceKey } from '#offline/names.ts';
import { base } from '#site.ts';

/** Whether this browser can keep pages at all: old ones, and pages not sent over https, cannot. */
export const canKeep = (): boolean => 'serviceWorker' in navigator;

/** Whether the reader wants nothing kept. A window that refuses storage should not be given pages either. */
export const isDeclined = (): boolean => {
  try {
    return localStorage.getItem(choiceKey) === 'off';
  } catch {
    return true;
  }
};

const remember = (choice: 'on' | 'off'): void => {
  try {
    localStorage.setItem(choiceKey, choice);
  } catch {
    return;
  }
};

/** Whether the reader said on this device that pages may be kept; only those who spare data are asked. */
export const isWanted = (): boolean => {
  try {
    return localStorage.getItem(choiceKey) === 'on';
  } catch {
    return false;
  }
};

/** Starts keeping pages; resolves once what is fetched ahead has come. */
export async function startKeeping(): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
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
export function keep(): Promise<void> {
  remember('on');
  return startKeeping();
}

/** Keeps nothing from here on, and clears what was kept. */
export async function stopKeeping(): Promise<void> {
  remember('off');
  const registrations = await navigator.serviceWorker.getRegistrations();
  const own = new URL(base, location.href).href;
  await Promise.all(
    registrations
      .filter(({ scope }) => scope === own)
      .map((registration) => registration.unregister()),
  );
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
