// A third opinion beside axe and Equal Access: HTML_CodeSniffer, by WCAG 2.1 up to AAA.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../e2e/quiet-page.ts';
import { templates } from '../pages.ts';

/** What the engine's bundle leaves on the page. */
interface Engine {
  process: (standard: string, node: Document, done: () => void, fail: () => void) => void;
  getMessages: () => readonly Message[];
}

interface Message {
  /** 1 an error, 2 a warning, 3 a notice: the last two ask a person to look. */
  type: number;
  code: string;
  msg: string;
  element: Node & { outerHTML?: string };
}

const engine = readFileSync(
  fileURLToPath(import.meta.resolve('html_codesniffer/build/HTMLCS.js')),
  'utf8',
);

/** Each scheme at one width: contrast depends on the scheme alone, layout on the width alone. */
const views = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const { colorScheme, width } of views) {
  for (const address of templates) {
    test(`${address}, ${colorScheme}, ${String(width)} pixels: no barrier that HTML_CodeSniffer can find`, async ({
      sharedPage: page,
    }) => {
      test.slow(); // the whole plan has thousands of elements to look at
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.evaluate(engine); // as a debugger would: the page's policy allows no foreign script
      const messages = await page.evaluate(async () => {
        const { HTMLCS } = window as unknown as { HTMLCS: Engine };
        await new Promise<void>((done, fail) => {
          HTMLCS.process('WCAG2AAA', document, done, fail);
        });
        return HTMLCS.getMessages().map(({ type, code, msg, element }) => ({
          isError: type === 1,
          words: `${code}: ${msg}: ${element.outerHTML?.slice(0, 200) ?? ''}`,
        }));
      });
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.filter(({ isError }) => isError).map(({ words }) => words)).toEqual([]);
    });
  }
}
