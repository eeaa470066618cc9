import { formatDay, formatPartialDay } from '#lib/dates.ts';
import { escapeHtml } from '#lib/html-text.ts';
import { paddedNumber } from '#lib/paths.ts';
import { awardLevels, evidenceLabels } from '#lib/profile-kinds.ts';
import { kindLine } from '#lib/profile-words.ts';
import { sourceDate } from '#lib/source-date.ts';
import type { Profile } from '#schemas/profile.ts';
import type { Source } from '#schemas/source.ts';
import { site } from '#site.ts';
import { markdownLines } from './markdown-lines.ts';

export type WrittenProfile = Omit<Profile, 'portrait'> & {
  /** The story as the officer wrote it. */
  body: string;
  unitThen?: { label: string };
  unitNow?: { label: string };
};

/** A heading and its lines; the first section of a text has none. */
export interface TextSection {
  heading?: string;
  lines: readonly string[];
}

const sourceLine = (source: Source): string =>
  [
    `${source.publisher}: ${source.title}`,
    sourceDate(source),
    ...(source.url === undefined ? [] : [source.url]),
  ].join(' · ');

function headLines(profile: WrittenProfile): string[] {
  const { number, summary, modelName, unitThen, unitNow, origin, caution } = profile;
  return [
    `${kindLine(profile)}. Hồ sơ số ${paddedNumber(number)}, trang chuyên đề «${site.shortName}».`,
    summary,
    ...(modelName === undefined ? [] : [`Mô hình: ${modelName}`]),
    ...(unitThen ? [`Đơn vị khi ấy: ${unitThen.label}`] : []),
    ...(unitNow ? [`Nay thuộc: ${unitNow.label}`] : []),
    ...(origin === 'press'
      ? [
          'Hồ sơ theo báo chí và trang công khai. Trang này không thấy nguồn nào nói đây là khen thưởng trong đợt thi đua đặc biệt.',
        ]
      : []),
    ...(caution === undefined ? [] : [caution]),
  ];
}

const awardLine = (award: Profile['awards'][number]): string =>
  `${award.form} ${awardLevels[award.level].label}, Quyết định số ${award.decisionNumber} ngày ${formatDay(award.decidedOn)}, người ký: ${award.signer}`;

const figureHeading = ({ recordedOn }: Pick<Profile, 'recordedOn'>): string =>
  recordedOn === undefined ? 'Số liệu' : `Số liệu, tính đến ${formatPartialDay(recordedOn)}`;

/** A profile in words alone, in the order of its page; parts it has none of are left out. */
export function profileSections(
  profile: WrittenProfile,
  sources: readonly Source[],
): TextSection[] {
  const { awards, reportedAwards, figures, ownWords, followUps } = profile;
  const sections: TextSection[] = [
    { lines: headLines(profile) },
    { heading: 'Khen thưởng', lines: awards.map(awardLine) },
    {
      heading: 'Khen thưởng theo báo chí (điều nguồn viết)',
      lines: reportedAwards.map(({ claim }) => claim),
    },
    { heading: 'Việc đã làm', lines: markdownLines(profile.body) },
    {
      heading: figureHeading(profile),
      lines: figures.map(
        ({ label, value, evidence }) => `${label}: ${value} (${evidenceLabels[evidence]})`,
      ),
    },
    { heading: 'Lời người trong cuộc', lines: ownWords ? [`«${ownWords.text}»`] : [] },
    {
      heading: 'Về sau',
      lines: followUps.map(({ date, text }) => `${formatPartialDay(date)}: ${text}`),
    },
    { heading: 'Nguồn', lines: sources.map(sourceLine) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** As a `.txt` that any Windows program opens right: with a byte order mark and Windows line ends. */
export function asTextFile(title: string, sections: readonly TextSection[]): string {
  const blocks = sections.map(({ heading, lines }) =>
    [...(heading === undefined ? [] : [heading.toLocaleUpperCase('vi')]), ...lines].join('\r\n'),
  );
  return `\uFEFF${[title, ...blocks].join('\r\n\r\n')}\r\n`;
}

/** As a page of its own, to be opened in a browser or in Word. */
export function asHtmlFile(title: string, sections: readonly TextSection[]): string {
  const body = sections.flatMap(({ heading, lines }) => [
    ...(heading === undefined ? [] : [`<h2>${escapeHtml(heading)}</h2>`]),
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
  ]);
  return [
    '<!doctype html>',
    `<html lang="${site.language}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    `<body><h1>${escapeHtml(title)}</h1>`,
    ...body,
    '</body></html>',
    '',
  ].join('\n');
}
