import { choiceKey } from '#offline/names.ts';
import { base } from '#site.ts';
import { recall } from './device-memory.ts';

/** Whether this browser can keep pages at all: old ones, and pages not sent over https, cannot. */
export const canKeep = (): boolean => 'serviceWorker' in navigator;

/** Whether the reader wants nothing kept. */
export const isDeclined = (): boolean => recall(choiceKey) === 'off';

/** Whether the reader said on this device that pages may be kept; only those who spare data are asked. */
export const isWanted = (): boolean => recall(choiceKey) === 'on';

/** Has the browser fetch the worker, which starts to keep pages. */
export const registerWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
