// The worker of a release that keeps nothing: it clears away what earlier ones kept, and goes.
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

void self.skipWaiting();
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      await self.registration.unregister();
    })(),
  );
});
