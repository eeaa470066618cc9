/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's Vite, so that components can be tried too, but without the project's integrations: unit
// tests read no content and must stay a matter of seconds.
export default getViteConfig(
  {
    test: {
      include: ['tests/unit/**/*.test.ts'],
      environment: 'node',
      // Pure code leaves nothing behind, so files may share a process.
      isolate: false,
      // Seconds on an idle machine; a busy one is no reason to fail.
      testTimeout: 180_000,
    },
  },
  { configFile: false, trailingSlash: 'always' },
);
