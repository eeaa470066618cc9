import type { ContentCheck } from '#desk/check-content.ts';

/** The content as it has been checked, for the loaders. */
export interface ContentHandover {
  folder: string;
  check: Promise<ContentCheck>;
}

// Vite runs content.config.ts in a module graph of its own, so an ordinary variable is not shared.
const key = Symbol.for('quy-hop-60.checked-content');

export const offerContent = (handover: ContentHandover): void => {
  Reflect.set(globalThis, key, handover);
};

const offered = (): ContentHandover | undefined =>
  Reflect.get(globalThis, key) as ContentHandover | undefined;

/** What a command has checked before it called Astro; nothing when it looked at another folder. */
export const checkedBefore = (folder: string): Promise<ContentCheck> | undefined =>
  offered()?.folder === folder ? offered()?.check : undefined;

/** @throws Error when the integration `checkedContent()` has not run. */
export function takeContent(): Promise<ContentCheck> {
  const handover = offered();
  if (!handover) throw new Error('astro.config.mjs lacks the integration checkedContent().');
  return handover.check;
}
