import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const builders = ['schemas', 'search', 'documents', 'lib', 'desk', 'hosting'];

/** Which folders of `src` each folder may import from, besides itself and `site.ts`. */
const mayImport = {
  pages: ['layouts', 'components', 'data', 'documents', 'lib'],
  layouts: ['components', 'data', 'elements', 'lib', 'assets', 'styles'],
  components: ['elements', 'search', 'lib', 'assets'],
  elements: ['lib', 'search', 'offline', 'documents/dossier'],
  offline: [],
  data: ['lib', 'documents'],
  schemas: ['lib'],
  search: ['lib'],
  documents: ['lib'],
  markdown: ['lib', 'documents'],
  hosting: [],
  desk: builders,
  integrations: [...builders, 'markdown'],
  commands: [...builders, 'integrations'],
  lib: [],
};

/** These reach browsers, where Node's own modules do not exist. */
const runInBrowsers = ['lib', 'search', 'elements', 'offline'];

const upwards = {
  regex: String.raw`^\.\.`,
  message: 'Write #folder/file instead of climbing out of the folder.',
};

const queries = {
  name: 'astro:content',
  importNames: ['getCollection', 'getEntry', 'getEntries'],
  message: 'Only src/data/ asks for content; ask it.',
};

// `regex`, not `group`: a group pattern that starts with # is read as a comment and never matches.
const importRules = Object.entries(mayImport).map(([folder, others]) => {
  const allowed = [folder, ...others];
  const reachable = [...new Set([...allowed, 'schemas'])].join('|');
  return {
    files: [`src/${folder}/**/*.{ts,mjs,astro}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: folder === 'data' ? [] : [queries],
          patterns: [
            upwards,
            {
              regex: String.raw`^#(?!site\.ts$|(?:${reachable})/)`,
              message: `${folder} may import only from ${allowed.join(', ')} and site.ts.`,
            },
            ...(allowed.includes('schemas')
              ? []
              : [
                  {
                    regex: '^#schemas/',
                    allowTypeImports: true,
                    message: 'Only types of schemas here: import type { … }.',
                  },
                ]),
            ...(runInBrowsers.includes(folder)
              ? [{ regex: '^node:', message: `${folder} runs in browsers.` }]
              : []),
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  globalIgnores(['dist*/', '.build*/', '.astro/', '.cache/', 'test-results/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // As `noPropertyAccessFromIndexSignature` wants it: process.env['PORT'].
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // All text here is NFC: a code point is a letter, and splitting by them is right.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An empty setting of the environment means the same as none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    // `astro check` types these; ESLint's parser sees only their shape.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, program: null } },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  { plugins: { '@typescript-eslint': tseslint.plugin } },
  {
    files: ['src/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [queries], patterns: [upwards] },
      ],
    },
  },
  ...importRules,
  {
    files: ['tests/**/*.ts'],
    rules: {
      // TypeScript by itself takes an imported .astro file for `any`.
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
