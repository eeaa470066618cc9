export interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}

/** What is used here of a service worker's own world; TypeScript's library for workers cannot stand beside that of pages. */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'activate' | 'install' | 'message',
    listener: (event: Waiting) => void,
  ): void;
}
