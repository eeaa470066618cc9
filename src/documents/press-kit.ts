import type { Citation } from '#lib/press/citations.ts';
import { pressTerms } from '#lib/press/terms.ts';
import { paddedNumber } from '#lib/paths.ts';
import type { Picture } from '#schemas/picture.ts';
import type { Source } from '#schemas/source.ts';
import { asHtmlFile, asTextFile, profileSections, type WrittenProfile } from './profile-text.ts';
import { qrPng, qrSvg } from './qr-code.ts';
import { zipOf } from './stable-zip.ts';

export interface Kit {
  profile: WrittenProfile;
  sources: readonly Source[];
  citations: readonly Citation[];
  /** The whole short address. */
  address: string;
  /** The picture for print, already without anything its camera wrote into it. */
  picture?: Pick<Picture, 'alt' | 'caption' | 'credit' | 'terms'> & {
    jpeg: Uint8Array;
  };
  /** Invented content must say so wherever it is taken to. */
  isSample: boolean;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const pictureLines = ({ alt, caption, credit, terms }: NonNullable<Kit['picture']>): string[] => [
  `Chú thích: ${caption}`,
  `Trong ảnh: ${alt}`,
  `Ảnh: ${credit}`,
  `Điều kiện dùng lại: ${terms}`,
];

/**
 * Everything a newsroom needs of one profile in one ZIP. Each file's name carries the number, so that
 * several kits may lie in one folder; the same profile always gives the same bytes.
 */
export function pressKit(kit: Kit): Uint8Array<ArrayBuffer> {
  const { profile, sources, citations, address, picture, isSample } = kit;
  const number = paddedNumber(profile.number);
  const title = isSample ? `DỮ LIỆU MẪU – ${profile.name}` : profile.name;
  const sections = [
    ...profileSections(profile, sources),
    { heading: 'Địa chỉ không đổi', lines: [address] },
  ];
  const terms = [
    { lines: pressTerms },
    ...(picture ? [{ heading: 'Ảnh', lines: pictureLines(picture) }] : []),
  ];
  const cited = citations.map(({ label, text }) => ({ heading: label, lines: [text] }));
  return zipOf({
    [`ho-so-${number}.txt`]: bytesOf(asTextFile(title, sections)),
    [`ho-so-${number}.html`]: bytesOf(asHtmlFile(title, sections)),
    [`trich-dan-${number}.txt`]: bytesOf(asTextFile(`Trích dẫn hồ sơ số ${number}`, cited)),
    [`dieu-kien-dung-${number}.txt`]: bytesOf(asTextFile('Điều kiện dùng lại', terms)),
    [`ma-qr-${number}.svg`]: bytesOf(qrSvg(address)),
    [`ma-qr-${number}.png`]: qrPng(address),
    ...(picture && { [`anh-${number}.jpg`]: picture.jpeg }),
  });
}
