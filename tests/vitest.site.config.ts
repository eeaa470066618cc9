import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    environment: 'node',
    // One process without walls between files: the built site is read and parsed once for all of them.
    isolate: false,
    maxWorkers: 1,
    maxConcurrency: 2,
    testTimeout: 180_000,
  },
});
