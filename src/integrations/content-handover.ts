import type { ContentCheck } from '#desk/check-content.ts';
import type { collections } from '#schemas/collections.ts';

/** The content as it has been checked, for the loaders. */
export interface ContentHandover {
  folder: string;
  check: Promise<ContentCheck>;
  /** Whether a loader has come for it. */
  isTaken?: true;
}

// Vite runs content.config.ts in a module graph of its own, so an ordinary variable is not shared.
const key = Symbol.for('quy-hop-60.checked-content');

export const offerContent = (handover: ContentHandover): void => {
  Reflect.set(globalThis, key, handover);
};

const offered = (): ContentHandover | undefined =>
  Reflect.get(globalThis, key) as ContentHandover | undefined;

const schemasKey = Symbol.for('quy-hop-60.collections');

type Collections = typeof collections;

export const offerCollections = (table: Collections): void => {
  Reflect.set(globalThis, schemasKey, table);
};

const missing = (): Error => new Error('astro.config.mjs lacks the integration checkedContent().');

/**
 * The schemas of all collections, already loaded: Vite would read their many files a second time.
 * @throws Error when the integration `checkedContent()` has not run.
 */
export function takeCollections(): Collections {
  const table = Reflect.get(globalThis, schemasKey) as Collections | undefined;
  if (!table) throw missing();
  return table;
}

const storeKey = Symbol.for('quy-hop-60.content-store');

interface StoreHandover {
  /** By collection and id. */
  store: ReadonlyMap<string, ReadonlyMap<string, object>>;
  isTaken?: true;
}

const offeredStore = (): StoreHandover | undefined =>
  Reflect.get(globalThis, storeKey) as StoreHandover | undefined;

/** Gives pages their entries without Astro's loaders. */
export const offerStore = (store: StoreHandover['store']): void => {
  Reflect.set(globalThis, storeKey, { store });
};

/** Nothing where Astro has loaded the entries itself. */
export function takeStore(): StoreHandover['store'] | undefined {
  const handover = offeredStore();
  if (handover) handover.isTaken = true;
  return handover?.store;
}

/** Whether pages have asked for the entries that were offered. */
export const storeIsTaken = (): boolean => offeredStore()?.isTaken === true;

/** What a command has checked before it called Astro; nothing when it looked at another folder. */
export const checkedBefore = (folder: string): Promise<ContentCheck> | undefined =>
  offered()?.folder === folder ? offered()?.check : undefined;

/** @throws Error when the integration `checkedContent()` has not run. */
export function takeContent(): Promise<ContentCheck> {
  const handover = offered();
  if (!handover) throw missing();
  handover.isTaken = true;
  return handover.check;
}

/** Whether a loader has come for what was offered last. */
export const contentIsTaken = (): boolean => offered()?.isTaken === true;
