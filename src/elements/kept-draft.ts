import { forget, recall, remember } from './device-memory.ts';

const key = 'soan-ho-so';

type Kept = Record<string, string>;

/** What was typed here before; empty where nothing was, or where the browser keeps nothing. */
export const readDraft = (): Kept => Object.fromEntries(new URLSearchParams(recall(key)));

/** @returns whether the browser took it */
export const keepDraft = (values: Kept): boolean =>
  remember(key, new URLSearchParams(values).toString());

/** Leaves nothing of it on this device. */
export const forgetDraft = (): void => {
  forget(key);
};
