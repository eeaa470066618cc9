import { escapeHtml } from '#lib/html-text.ts';
import { paddedNumber } from '#lib/paths.ts';
import { site } from '#site.ts';

/** Pixels of the frame around a card; the longest card fits it at every width from 300 up. */
export const embedSize = { width: 600, height: 400 } as const;

interface Card {
  /** Names the frame for those who cannot see it. */
  title: string;
  /** Whole address of the card. */
  address: string;
}

export const cardTitle = ({ name, number }: { name: string; number: number }): string =>
  `${name}, hồ sơ số ${paddedNumber(number)}, ${site.shortName}`;

/** The HTML a newspaper pastes. Its style is the newspaper's page's affair, not this site's. */
export const embedCode = ({ title, address }: Card): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" ` +
  `width="${String(embedSize.width)}" height="${String(embedSize.height)}" loading="lazy" ` +
  'style="max-width:100%;border:0"></iframe>';

/** What an oEmbed consumer reads (oembed.com, version 1.0, type `rich`). */
export const oEmbed = (card: Card, home: string) => ({
  version: '1.0',
  type: 'rich',
  title: card.title,
  provider_name: site.shortName,
  provider_url: home,
  ...embedSize,
  html: embedCode(card),
});
