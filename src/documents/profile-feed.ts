import { formatDay, formatPartialDay, type Day } from '#lib/dates.ts';
import { escapeHtml, withWholeAddresses } from '#lib/html-text.ts';
import { profilePath } from '#lib/paths.ts';
import { awardLevels, evidenceLabels } from '#lib/profile-kinds.ts';
import type { Profile } from '#schemas/profile.ts';
import type { Source } from '#schemas/source.ts';
import { site } from '#site.ts';
import type { FeedEntry, Whole } from './feed-model.ts';
import { sourcesHtml } from './feed-sources.ts';

export type FeedProfile = Pick<
  Profile,
  | 'number'
  | 'origin'
  | 'summary'
  | 'caution'
  | 'figures'
  | 'awards'
  | 'reportedAwards'
  | 'ownWords'
  | 'followUps'
> & {
  slug: string;
  label: string;
  /** The day its number was issued. */
  publishedOn: Day;
  /** The story as its page shows it. */
  html: string;
  sourceList: readonly Source[];
};

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const list = (heading: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `\n<h2>${escapeHtml(heading)}</h2>\n<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

/** What must be read before anything else: a report is no honour of the drive. */
function caution({ origin, caution: words }: FeedProfile): string {
  const report =
    origin === 'press'
      ? 'Hồ sơ theo báo chí và trang công khai; không thấy nguồn nào nói đây là khen thưởng trong đợt thi đua đặc biệt.'
      : undefined;
  const notes = [report, words].filter((note) => note !== undefined);
  return notes.length === 0
    ? ''
    : `<p><strong>Lưu ý khi đọc:</strong> ${escapeHtml(notes.join(' '))}</p>\n`;
}

/** A profile whole, in the order of its page. */
export function profileFeedEntry(profile: FeedProfile, whole: Whole): FeedEntry {
  const address = whole(profilePath(profile));
  const { label, origin, summary, figures, awards, reportedAwards, ownWords, followUps } = profile;
  const parts = [
    paragraph(summary),
    withWholeAddresses(profile.html.trim(), address),
    list(
      'Khen thưởng',
      awards.map(
        ({ form, level, decisionNumber, decidedOn, signer }) =>
          `${form} ${awardLevels[level].label}: Quyết định số ${decisionNumber} ngày ${formatDay(decidedOn)}, người ký: ${signer}`,
      ),
    ),
    list(
      'Khen thưởng theo báo chí',
      reportedAwards.map(({ claim }) => claim),
    ),
    list(
      'Số liệu',
      figures.map(
        ({ label: name, value, evidence }) => `${name}: ${value} (${evidenceLabels[evidence]})`,
      ),
    ),
    ownWords === undefined
      ? ''
      : `\n<h2>Lời người trong cuộc</h2>\n<blockquote>${paragraph(ownWords.text)}</blockquote>`,
    list(
      'Về sau',
      followUps.map(({ date, text }) => `${formatPartialDay(date)}: ${text}`),
    ),
    sourcesHtml('Nguồn', profile.sourceList),
  ];
  return {
    key: `guong-dien-hinh/${String(profile.number)}`,
    title: `${origin === 'press' ? 'Gương theo báo chí' : 'Gương điển hình'}: ${label}`,
    address,
    publishedOn: profile.publishedOn,
    summary,
    html: caution(profile) + parts.join(''),
    author: site.name,
  };
}
