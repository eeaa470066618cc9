import type { PageRecord, Section } from './format.ts';

/** Letters that Pagefind takes for others than a reader does, each beside one that it folds to d or i. */
const pairs = 'đḏ ĐḎ yï ýḯ ỳȉ ỷǐ ỹĭ ỵį YÏ ÝḮ ỲȈ ỶǏ ỸĬ ỴĮ';

const otherOf = new Map(
  pairs.split(' ').flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
);

const other = (letter: string): string => otherOf.get(letter) ?? letter;

/** A letter to swap: đ anywhere, i or y where it closes a syllable of two letters (`Lý`, `kỷ`). */
const swapped = /[đĐḏḎ]|((?:^|[^\p{L}])[hklmnstv])([yýỳỷỹỵïḯȉǐĭį])(?!\p{L})/giu;

/**
 * Puts letters in an NFC text so that Pagefind's own folding gives what `searchKey` gives: `Đồng` → `Ḏồng`,
 * `kỷ` → `kǐ`. Done twice, it gives back the text letter for letter.
 */
export const swapLetters = (text: string): string =>
  text.replace(swapped, (all: string, lead: string | undefined, letter: string) =>
    lead === undefined ? other(all) : lead + other(letter),
  );

/** Braille cells carry bytes and are no letters: what is written in them is kept, and found by no question. */
const braille = 0x2800;

export const conceal = (text: string): string =>
  encodeURIComponent(text).replace(/./g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + braille),
  );

export const reveal = (cells: string): string =>
  decodeURIComponent(
    cells.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) - braille)),
  );

/** Pagefind keeps no line breaks; these signs stand between lines and sections, as words of no letters. */
const lineBreak = '\u001E';
const sectionBreak = '\u001D';

/** What Pagefind keeps of a page. */
export interface Shadow {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

const linesOf = ({ id, heading, under = '', text }: Section): string =>
  [conceal(id), ...[heading, under, ...text.split('\n')].map(swapLetters)].join(` ${lineBreak} `);

/** @param unwritten keys the page is to be found by that it does not write out: what `UBND` stands for */
export const shadowOf = (
  { url, title, alsoCalled, picture, sections }: PageRecord,
  unwritten: readonly string[],
): Shadow => ({
  url,
  // Pagefind leaves a page without words out; every page has a title.
  content: [swapLetters(title), ...sections.map(linesOf)].join(` ${sectionBreak} `),
  meta: {
    ...(picture === undefined ? {} : { anh: conceal(picture) }),
    ...(alsoCalled === undefined ? {} : { ten: swapLetters(alsoCalled) }),
    ...(unwritten.length === 0 ? {} : { khoa: unwritten.join(' ') }),
  },
});

const sectionOf = (written: string): Section => {
  const lines = written.split(lineBreak).map((line) => line.trim());
  const [id = '', heading = '', under = '', ...text] = lines;
  return {
    id: reveal(id),
    heading: swapLetters(heading),
    ...(under === '' ? {} : { under: swapLetters(under) }),
    text: swapLetters(text.join('\n')),
  };
};

/** The page of a shadow, letter for letter. */
export function pageOf({ url, content, meta }: Shadow, kind: string): PageRecord {
  const [title = '', ...sections] = content.split(sectionBreak);
  return {
    url,
    title: swapLetters(title.trim()),
    ...(meta['ten'] === undefined ? {} : { alsoCalled: swapLetters(meta['ten']) }),
    kind,
    ...(meta['anh'] === undefined ? {} : { picture: reveal(meta['anh']) }),
    sections: sections.map(sectionOf),
  };
}

/** Pagefind writes its name before what it packs. */
const signature = 'pagefind_dcd';

/** The text of a page as Pagefind keeps it, unpacked from its own file. */
export const shadowIn = (unpacked: string): Shadow =>
  JSON.parse(unpacked.slice(signature.length)) as Shadow;
