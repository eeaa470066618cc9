// A second opinion beside axe: IBM Equal Access, with the rules of WCAG 2.2 and IBM's own.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../e2e/quiet-page.ts';
import { templates } from '../pages.ts';

/** What the engine's bundle leaves on the page. */
interface Engine {
  Checker: new () => {
    check: (
      node: Document,
      guidelines: readonly string[],
    ) => Promise<{ results: readonly Finding[] }>;
  };
}

interface Finding {
  ruleId: string;
  value: readonly [level: string, outcome: string];
  message: string;
  snippet: string;
}

const engine = readFileSync(
  fileURLToPath(import.meta.resolve('accessibility-checker-engine/ace.js')),
  'utf8',
);

/** The engine takes `http-equiv` for outdated on every `<meta>`; HTML lists a policy among its values. */
const mistaken = /^element_attribute_deprecated: .*"http-equiv"/;

/** Each scheme at one width: contrast depends on the scheme alone, layout on the width alone. */
const views = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const { colorScheme, width } of views) {
  for (const address of templates) {
    test(`${address}, ${colorScheme}, ${String(width)} pixels: no barrier that Equal Access can find`, async ({
      sharedPage: page,
    }) => {
      test.slow(); // the whole plan has thousands of elements to look at
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.evaluate(engine); // as a debugger would: the page's policy allows no foreign script
      const results = await page.evaluate(async () => {
        const { Checker } = (window as unknown as { ace: Engine }).ace;
        const guidelines = ['WCAG_2_2', 'IBM_Accessibility'];
        return (await new Checker().check(document, guidelines)).results;
      });
      expect(results.length).toBeGreaterThan(0);
      const found = results
        .filter(({ value }) => value[1] === 'FAIL')
        .map(({ ruleId, message, snippet }) => `${ruleId}: ${message}: ${snippet.slice(0, 200)}`)
        .filter((finding) => !mistaken.test(finding));
      expect(found).toEqual([]);
    });
  }
}
