interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}

/** What is used here of a service worker's own world; TypeScript's library for workers cannot stand beside that of pages. */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', listener: (event: Waiting) => void): void;
}
