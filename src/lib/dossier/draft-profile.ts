import { shortSlug } from '#lib/short-slug.ts';
import type { Dossier } from './dossier.ts';

/** The file of the draft, which becomes the address of the profile. */
export const draftFile = ({ name }: Pick<Dossier, 'name'>): string =>
  `${shortSlug(name) || 'ho-so'}.md`;

/** A JSON string is a YAML string too. */
const quoted = (text: string): string => JSON.stringify(text.trim().normalize('NFC'));

/** Typed as plain words: no letter may turn into HTML, a link or a heading. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/[\\`*_<[\]]/g, String.raw`\$&`)
        .replace(/^(?:#+|>|[-+=]+|\d+(?=[.)]))/, String.raw`\$&`)
        .replace(/^\\(\d+)/, '$1\\'),
    )
    .filter(Boolean)
    .join('\n\n');

const section = (title: string, text: string): string =>
  text.trim() === '' ? '' : `\n## ${title}\n\n${plain(text)}\n`;

/**
 * A draft for `guong-dien-hinh/`, as the schema of profiles wants it; its decision is still to be added
 * before it can be published.
 * @param number the next of the ledger when the page was built; another may have been given since
 */
export function draftProfile(dossier: Dossier, number: number): string {
  const { kind, unit, modelName, consent } = dossier;
  const lines = [
    '# Số tiếp theo của so-danh-bo.yaml lúc soạn: xem lại trước khi đăng.',
    `number: ${String(number)}`,
    'status: draft',
    `kind: ${kind}`,
    `name: ${quoted(dossier.name)}`,
    'origin: campaign',
    ...(unit === '' ? [] : [`unit: ${unit}`]),
    `summary: ${quoted(dossier.summary)}`,
    ...(modelName.trim() === '' ? [] : [`modelName: ${quoted(modelName)}`]),
    `year: ${dossier.year.trim()}`,
    ...(kind === 'ca-nhan' ? ['ground:', '  kind: consent', `  record: ${quoted(consent)}`] : []),
  ];
  const body =
    section('Đặc điểm, tình hình', dossier.situation) +
    section('Thành tích trong đợt thi đua', dossier.achievements);
  return `---\n${lines.join('\n')}\n---\n${body || '\nChưa viết.\n'}`;
}
