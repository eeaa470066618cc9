import { satteri } from '@astrojs/markdown-satteri';
import { footnoteWords } from './footnote-words.ts';
import { headingIds } from './heading-ids.ts';
import { mountedLinks } from './mounted-links.ts';
import { pictures } from './pictures.ts';

/** An official text stays letter for letter as it is, quotation marks included; nothing here shows code. */
export const markdownSettings = (base: string) =>
  ({
    processor: satteri({
      features: { smartPunctuation: false, gfm: { footnotes: footnoteWords } },
      hastPlugins: [headingIds(), mountedLinks(base), pictures()],
    }),
    syntaxHighlight: false,
  }) as const;
