import { choiceKey } from '#offline/names.ts';
import { base } from '#site.ts';
import { recall } from './device-memory.ts';

/** Whether this browser can keep pages at all: old ones, and pages not sent over https, cannot. */
export const canKeep = (): boolean => 'serviceWorker' in navigator;

/** Whether the reader wants nothing kept. */
export const isDeclined = (): boolean => recall(choiceKey) === 'off';

/** Whether the reader said on this device that pages may be kept; only those who spare data are asked. */
export const isWanted = (): boolean => recall(choiceKey) === 'on';

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
