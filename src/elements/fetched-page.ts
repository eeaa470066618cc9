/**
 * The main part of a page of this site, parsed. The rest is left out: the policy of the page that asks refuses
 * its styles, even in a document that nobody shows.
 */
export function parseMain(html: string): Document {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>', start);
  return new DOMParser().parseFromString(html.slice(start, end), 'text/html');
}
