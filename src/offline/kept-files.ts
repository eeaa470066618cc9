import type { PrecacheEntry } from 'workbox-precaching';

/** A list of files that is fetched as a whole, but not before it is asked for: Workbox fetches its own at once. */
export class KeptFiles {
  readonly #cacheName: string;
  /** By path, the key a file is kept under; it changes with the file. */
  readonly #keys: ReadonlyMap<string, string>;

  constructor(cacheName: string, files: readonly PrecacheEntry[]) {
    this.#cacheName = cacheName;
    this.#keys = new Map(
      files.map(({ url, revision }) => [url, revision ? `${url}?${revision}` : url]),
    );
  }

  /** Fetches what is missing, and forgets what an earlier release had. */
  async refresh(): Promise<void> {
    const cache = await caches.open(this.#cacheName);
    const wanted = new Set(this.#keys.values());
    const kept = new Set<string>();
    for (const { url } of await cache.keys()) {
      const { pathname, search } = new URL(url);
      const key = pathname + search;
      if (wanted.has(key)) kept.add(key);
      else await cache.delete(url);
    }
    const missing = [...this.#keys].filter(([, key]) => !kept.has(key));
    await Promise.all(
      missing.map(async ([path, key]) => {
        const response = await fetch(path);
        if (response.ok) await cache.put(key, response);
      }),
    );
  }

  async match(path: string): Promise<Response | undefined> {
    const key = this.#keys.get(path);
    return key === undefined ? undefined : (await caches.open(this.#cacheName)).match(key);
  }
}
