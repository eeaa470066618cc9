import type { ContentCheck } from '#desk/check-content.ts';

/** The content as the integration has checked it, for the loaders. */
export interface ContentHandover {
  check: Promise<ContentCheck>;
}

// Vite runs content.config.ts in a module graph of its own, so an ordinary variable is not shared.
const key = Symbol.for('quy-hop-60.checked-content');

export const offerContent = (handover: ContentHandover): void => {
  Reflect.set(globalThis, key, handover);
};

/** @throws Error when the integration `checkedContent()` has not run. */
export function takeContent(): Promise<ContentCheck> {
  const handover = Reflect.get(globalThis, key) as ContentHandover | undefined;
  if (!handover) throw new Error('astro.config.mjs lacks the integration checkedContent().');
  return handover.check;
}
