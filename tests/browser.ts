// Finds a Chromium for the tests; run as a program it may also install one, and prints its path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Some systems ship a `chromium-browser` that only tells how to install the real one. */
const isWorking = (path: string): boolean =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0);

const onMachine = (): string[] => [
  ...(process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commandNames.map((name) => join(folder, name))),
  ...usualPlaces,
];

/** The browser the tests use: the one named by BROWSER_PATH or CHROME_PATH, one of this machine, or Playwright's own. */
export const findBrowser = (): string | undefined => {
  const named = process.env['BROWSER_PATH'] || process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`Không có trình duyệt ở ${named} (BROWSER_PATH hoặc CHROME_PATH).`);
  }
  return [...onMachine(), chromium.executablePath()].find(isWorking);
};

const succeeds = (command: string, ...words: string[]): boolean => {
  console.error(`… ${command} ${words.join(' ')}`);
  // Standard output is kept for the path alone.
  return spawnSync(command, words, { stdio: ['ignore', 2, 2] }).status === 0;
};

const playwrightProgram = join(import.meta.dirname, '../node_modules/playwright/cli.js');

const install = (): boolean =>
  succeeds(process.execPath, playwrightProgram, 'install', 'chromium') ||
  (process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    succeeds('apt-get', 'update') &&
    succeeds(
      'apt-get',
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-liberation',
    ));

/** How to start that browser: quietly. (Playwright leaves its sandbox off, as root and containers need.) */
export const launchOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
});

export const adviceWithoutBrowser =
  'Không tìm thấy và không cài được trình duyệt Chromium. Hãy cài Chrome hoặc Chromium, ' +
  'hoặc đặt BROWSER_PATH=/đường/dẫn/tới/chrome.\n' +
  'No Chromium found, and none could be installed. Install Chrome or Chromium, or set BROWSER_PATH.';

if (import.meta.main) {
  try {
    const path = findBrowser() ?? (install() ? findBrowser() : undefined);
    if (path === undefined) throw new Error(adviceWithoutBrowser);
    console.log(path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
