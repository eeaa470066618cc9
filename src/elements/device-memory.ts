/** What this device remembers under `key`; undefined when nothing, and in windows that refuse storage. */
export const recall = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

/** @returns whether this device now remembers `value`; some windows refuse storage */
export const remember = (key: string, value: string): boolean => {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
};

/** Lets this device forget what it remembers under `key`. */
export const forget = (key: string): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    return; // Nothing was kept.
  }
};
