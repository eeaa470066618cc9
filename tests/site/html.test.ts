import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './built-site.ts';

const loader = new StaticConfigLoader({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro writes boolean and empty attributes, and void elements, in one form of its own.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // All scripts are this site's own files; a digest beside the very same host proves nothing.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A title repeats the site's name; search engines cut at about 600 px, not at 70 letters.
    'long-title': 'off',
    // Numbers of documents are quoted as printed: «22/2021/TT-BTTTT» may break anywhere.
    'tel-non-breaking': 'off',
    // Spaces at the end of a line are the compiler's, and cost nothing under brotli.
    'no-trailing-whitespace': 'off',
  },
});

const validator = new HtmlValidate(loader);

test.each(pages.map(({ file, html }) => ({ file, html })))(
  '$file is valid HTML',
  async ({ file, html }) => {
    const { results } = await validator.validateString(html, file);
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) =>
          `${String(line)}:${String(column)} ${ruleId}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  },
);
