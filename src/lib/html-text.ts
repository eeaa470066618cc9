const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Plain text as it stands in HTML, inside an attribute too. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

const openingTag = /<[a-z](?:"[^"]*"|[^">])*>/gi;

/**
 * HTML as the Markdown renderer writes it, with every `href` and `src` made whole, so that it reads
 * the same outside this site.
 * @param page the whole address of the page the HTML belongs to
 */
export const withWholeAddresses = (html: string, page: string): string =>
  html.replace(openingTag, (tag) =>
    tag.replace(/(\s(?:href|src)=")([^"]*)"/gi, (written, start: string, address: string) =>
      URL.canParse(address, page) ? `${start}${new URL(address, page).href}"` : written,
    ),
  );
