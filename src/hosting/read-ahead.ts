/**
 * Lets a browser fetch the page behind a link once the reader has touched it, some 100 ms before the finger is
 * lifted. Never sooner: data may be metered, and under Save-Data browsers leave it altogether. Files, whose names
 * hold a dot, are left out.
 */
export const readAheadRules = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] },
      eagerness: 'conservative',
    },
  ],
});

const block = `<script type="speculationrules">${readAheadRules}</script>`;

/** The page with these rules at its end, if it has links to lead on. */
export const withReadAhead = (html: string): string =>
  html.includes('<nav') ? html.replace('</body>', `${block}</body>`) : html;
