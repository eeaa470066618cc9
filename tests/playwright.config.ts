import { defineConfig } from '@playwright/test';
import { adviceWithoutBrowser, findBrowser, launchOptions } from './browser.ts';

const port = process.env['TEST_PORT'] ?? '4399';
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(adviceWithoutBrowser);

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 1, // a journey may stumble over a busy machine; `npm test` says how many did
  // Seconds on an idle machine; a busy one is no reason to fail.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A line that rewrites itself is for eyes only; in a log it would be hundreds of lines.
  reporter: [
    [process.stdout.isTTY ? 'line' : 'dot'],
    ['json', { outputFile: '../.cache/tests/browser.json' }],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A page kept by one test must not answer another; `offline.spec.ts` lets the worker in.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    launchOptions: launchOptions(executablePath),
    trace: 'off',
  },
  webServer: {
    command: `"${process.execPath}" src/commands/serve.ts`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
