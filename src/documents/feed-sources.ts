import { escapeHtml } from '#lib/html-text.ts';
import type { Source } from '#schemas/source.ts';

const sourceItem = ({ publisher, title, url }: Source): string => {
  const name = escapeHtml(`${publisher}: ${title}`);
  return url === undefined
    ? `<li>${name}</li>`
    : `<li><a href="${escapeHtml(url)}">${name}</a></li>`;
};

/** The sources at the end of an entry; nothing when it has none. */
export const sourcesHtml = (heading: string, sources: readonly Source[]): string =>
  sources.length === 0
    ? ''
    : `\n<h2>${escapeHtml(heading)}</h2>\n<ol>${sources.map(sourceItem).join('')}</ol>`;
