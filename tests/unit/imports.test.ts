import { ESLint, type Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import tseslint from 'typescript-eslint';
import config from '../../eslint.config.js';

const rule = '@typescript-eslint/no-restricted-imports';

/** The project's own rules on imports, without the ones that need the types of real files. */
const importRules = (config as Linter.Config[]).filter(({ rules }) => rules?.[rule] !== undefined);

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { '@typescript-eslint': tseslint.plugin },
    },
    ...importRules,
  ],
});

const isAllowed = async (filePath: string, code: string): Promise<boolean> => {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ ruleId }) => ruleId !== rule)).toEqual([]);
  return messages.length === 0;
};

describe('who may import whom', () => {
  test.each([
    ['src/lib/a.ts', `import '#data/units.ts';`],
    ['src/lib/a.ts', `import 'node:fs';`],
    ['src/lib/weave/a.ts', `import '../dates.ts';`],
    ['src/elements/a.ts', `import '#components/site/a.ts';`],
    ['src/elements/a.ts', `import 'node:path';`],
    ['src/components/a/b.ts', `import '#data/units.ts';`],
    ['src/components/a/b.ts', `import { unitSchema } from '#schemas/unit.ts';`],
    ['src/data/a.ts', `import '#components/a/b.ts';`],
    ['src/schemas/a.ts', `import '#desk/check-content.ts';`],
    ['src/documents/a.ts', `import '#data/units.ts';`],
    ['src/desk/a.ts', `import '#integrations/a.ts';`],
    ['src/pages/a.ts', `import '#desk/check-content.ts';`],
    ['src/pages/a.ts', `import { getCollection } from 'astro:content';`],
    ['src/content.config.ts', `import '../astro.config.mjs';`],
  ])('%s may not say %s', async (file, code) => {
    expect(await isAllowed(file, code)).toBe(false);
  });

  test.each([
    ['src/lib/a.ts', `import './dates.ts'; import '#lib/phase.ts'; import '#site.ts';`],
    ['src/elements/a.ts', `import '#lib/dates.ts';`],
    ['src/components/a/b.ts', `import type { Unit } from '#schemas/unit.ts';`],
    ['src/components/a/b.ts', `import '#elements/a.ts'; import '#components/ui/a.ts';`],
    ['src/data/a.ts', `import { getCollection } from 'astro:content';`],
    ['src/pages/a.ts', `import '#data/units.ts'; import '#layouts/a.ts';`],
    ['src/pages/a.ts', `import { render } from 'astro:content';`],
    ['src/commands/a.ts', `import '#desk/check-content.ts'; import 'node:fs';`],
  ])('%s may say %s', async (file, code) => {
    expect(await isAllowed(file, code)).toBe(true);
  });
});
