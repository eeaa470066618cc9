const key = 'soan-ho-so';

type Kept = Record<string, string>;

/** What was typed here before; empty where nothing was, or where the browser keeps nothing. */
export function readDraft(): Kept {
  try {
    return Object.fromEntries(new URLSearchParams(localStorage.getItem(key) ?? ''));
  } catch {
    return {};
  }
}

/** @returns whether the browser took it */
export function keepDraft(values: Kept): boolean {
  try {
    localStorage.setItem(key, new URLSearchParams(values).toString());
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    return; // Nothing was kept.
  }
}
