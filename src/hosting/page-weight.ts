import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A page whose footer has room for what the page weighs. */
export interface WeighedPage {
  /** Where that room begins, in bytes. */
  roomAt: number;
  /** What the HTML weighs on the wire, in bytes. */
  own: Promise<number>;
  /** Addresses of what a browser fetches to show it. */
  fetched: readonly string[];
}

/** The footer's words for a weight not known yet; as many digits as any page may need. */
export const room = '000';
const roomTag = /<span data-page-weight[^>]*>/;

const inlinedStyle = /<style[^>]*>(.*?)<\/style>/gs;
/** Fetched when it is asked for, if ever. */
const template = /<template[^>]*>.*?<\/template>/gs;
const fetchingTag = /<(?:script|img|image|source|link)\s[^>]*>/g;
const notForShowing = /\srel="(?!(?:module)?preload")/;
const address = /\s(?:src|href)="([^"]+)"/;
const styleAddress = /url\(["']?(\/[^)"']+)/g;
const photograph = /\/tep\/anh\/\w/;
const candidates = /\ssrcset="([^"]+)" sizes="(?:[^"]*, )?(\d+)(px|vw|rem)"/;
/** A common phone: so wide in CSS pixels, so many dots to each. */
const phone = { width: 360, dots: 2 };

const promisedBrotli = promisify(brotliCompress);

/** Bytes under brotli as a server makes it on the fly; compressed beforehand they are a tenth fewer. */
export const wireSize = async (bytes: Uint8Array): Promise<number> =>
  (
    await promisedBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_LGWIN]: 16, // a larger window takes longer to set up than a page to press
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    })
  ).length;

const pixels = (size: number, unit: string | undefined): number =>
  unit === 'vw' ? (size / 100) * phone.width : unit === 'rem' ? size * 16 : size;

/** Of the widths a source offers the one that a phone asks for. */
function onPhone(source: string): string | undefined {
  const [, srcset = '', size, unit] = candidates.exec(source) ?? [];
  const wanted = pixels(Number(size), unit) * phone.dots;
  const offered = srcset.split(', ').map((candidate) => candidate.split(' '));
  return (offered.find(([, width = '']) => Number.parseInt(width) >= wanted) ??
    offered.at(-1))?.[0];
}

/** What the tags of a page make a phone fetch: of each photograph one file, from the first source, which is AVIF. */
function fetchedBy(tags: readonly string[]): string[] {
  const photographs = new Map<string, string>();
  const others: string[] = [];
  for (const tag of tags.filter((each) => !notForShowing.test(each))) {
    if (photograph.test(tag)) {
      const [name = ''] = /\/tep\/anh\/[^-]+/.exec(tag) ?? [];
      if (!photographs.has(name)) photographs.set(name, onPhone(tag) ?? '');
    } else others.push(address.exec(tag)?.[1] ?? '');
  }
  return [...others, ...photographs.values()].filter((each) => each.startsWith('/'));
}

interface Style {
  size: Promise<number>;
  fetched: string[];
}

/** Pages of one template share their styles, which are near half of their bytes. */
const styles = new Map<string, Style>();

function styleOf(text: string): Style {
  const known = styles.get(text);
  if (known) return known;
  const style = {
    size: wireSize(Buffer.from(text)),
    fetched: Array.from(text.matchAll(styleAddress), ([, found = '']) => found),
  };
  styles.set(text, style);
  return style;
}

/** Weighs a page on zlib's own threads, while the next is rendered; undefined for one without a room for the result. */
export function weigh(html: string): WeighedPage | undefined {
  const tag = roomTag.exec(html);
  if (!tag) return undefined;
  const end = tag.index + tag[0].length;
  if (!html.startsWith(room, end)) throw new Error('Chân trang thiếu chỗ ghi cân nặng.');
  const used: Style[] = [];
  const rest = html.replace(inlinedStyle, (_, text: string) => {
    used.push(styleOf(text));
    return '';
  });
  const named = fetchedBy(rest.replace(template, '').match(fetchingTag) ?? []);
  const sizes = [wireSize(Buffer.from(rest)), ...used.map(({ size }) => size)];
  return {
    roomAt: Buffer.byteLength(html.slice(0, end)),
    own: Promise.all(sizes).then((all) => all.reduce((sum, size) => sum + size, 0)),
    fetched: [...new Set([...named, ...used.flatMap(({ fetched }) => fetched)])],
  };
}

// The middleware runs in Vite's module graph, the integration outside it: an ordinary variable is not shared.
const key = Symbol.for('quy-hop-60.weighed-pages');

/** The pages weighed so far, by address. */
export function weighedPages(): Map<string, WeighedPage> {
  const known = Reflect.get(globalThis, key) as Map<string, WeighedPage> | undefined;
  if (known) return known;
  const pages = new Map<string, WeighedPage>();
  Reflect.set(globalThis, key, pages);
  return pages;
}
