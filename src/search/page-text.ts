import type { Section } from './format.ts';
import { sources } from './source-lists.ts';

/** A page taken apart for the index. */
export interface PageText {
  title: string;
  /** Another name people look for it by, which it does not show. */
  alsoCalled?: string;
  /** Address of its first own picture. */
  picture?: string;
  sections: Section[];
  /** Addresses it points to, from what it only lists at its end too. */
  links: string[];
  /** Dates it gives for machines, as `2023-04-19` or the beginning of that. */
  times: string[];
}

const pieces = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/gi;

/** Their text is no part of what a page says. */
const silent = new Set([
  'nav',
  'script',
  'style',
  'svg',
  'template',
  'form',
  'button',
  'sup',
  'noscript',
]);
const empty = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
/** Elements that stand within a line. */
const inline = new Set(
  'a abbr b bdi cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (written, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return namedEntities[name ?? ''] ?? written;
    },
  );

type Known = 'id' | 'href' | 'src' | 'datetime' | 'class';

const attributePatterns: Readonly<Record<Known, RegExp>> = {
  id: /\sid="([^"]*)"/,
  href: /\shref="([^"]*)"/,
  src: /\ssrc="([^"]*)"/,
  datetime: /\sdatetime="([^"]*)"/,
  class: /\sclass="([^"]*)"/,
};

const attribute = (tag: string, name: Known): string | undefined =>
  attributePatterns[name].exec(tag)?.[1];

const isSkipped = (name: string, attributes: string): boolean =>
  silent.has(name) ||
  /\s(?:data-pagefind-ignore|hidden|aria-hidden="true")(?=[\s>="]|$)/.test(attributes);

const headingLevel = (name: string): number => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();

interface Open {
  name: string;
  id: string;
  /** The text from here on is not read. */
  skips: boolean;
  /** The section to go back to where this element, a section of its own, ends. */
  outer?: Section;
}

interface Heading {
  text: string;
  id: string;
  level: number;
}

/** Elements that are a passage of their own when they can be linked to. */
const passage = /^(?:li|p|div|article|section|tr)$/;

/** Notes of sources are listed on every page; their list is one passage. */
const isPassage = (name: string, id: string): boolean =>
  passage.test(name) && id !== '' && !id.startsWith('nguon-');

class PageReader {
  readonly page: PageText = { title: '', sections: [], links: [], times: [] };
  readonly #open: Open[] = [];
  #section: Section = { id: '', heading: '', text: '' };
  #heading: Heading | undefined;
  /** Whether an element ended right here. */
  #hasClosed = false;

  constructor() {
    this.page.sections.push(this.#section);
  }

  get #isSkipping(): boolean {
    return this.#open.at(-1)?.skips ?? false;
  }

  text(written: string): void {
    this.#hasClosed = false;
    if (this.#isSkipping) return;
    const text = decoded(written).replace(/\n/g, ' ');
    if (this.#heading) this.#heading.text += text;
    else this.#section.text += text;
  }

  opening(name: string, attributes: string): void {
    // `<b>127 hộ</b><span>theo báo chí</span>` is two words where styles set them apart.
    if (this.#hasClosed && !this.#isSkipping) this.text(' ');
    this.#hasClosed = false;
    this.#breakLine(name);
    this.#note(name, attributes);
    if (empty.has(name)) return;
    const id = attribute(attributes, 'id') ?? '';
    const skips = this.#isSkipping || isSkipped(name, attributes);
    const open: Open = { name, id, skips };
    this.#open.push(open);
    if (skips) return;
    const level = headingLevel(name);
    if (attribute(attributes, 'class') === 'source-list') {
      open.outer = this.#section;
      this.#begin({ id: this.#section.id, heading: '', under: sources, text: '' });
    } else if (level > 0) this.#heading = { text: '', id, level };
    else if (isPassage(name, id)) {
      open.outer = this.#section;
      this.#begin({
        id,
        heading: '',
        under: this.#section.heading || (this.#section.under ?? ''),
        text: '',
      });
    }
  }

  closing(name: string): void {
    this.#hasClosed = true;
    this.#breakLine(name);
    if (headingLevel(name) > 0 && !this.#isSkipping) this.#endHeading();
    while (this.#open.length > 0) {
      const closed = this.#open.pop();
      if (closed?.outer) this.#section = closed.outer;
      if (closed?.name === name) return;
    }
  }

  end(): PageText {
    for (const section of this.page.sections) section.text = tidy(section.text);
    this.page.sections = this.page.sections.filter(
      ({ text, heading }, at) => at === 0 || text !== '' || heading !== '',
    );
    return this.page;
  }

  #begin(section: Section): void {
    this.#section = section;
    this.page.sections.push(section);
  }

  #breakLine(name: string): void {
    if (inline.has(name)) return;
    if (this.#heading) this.#heading.text += ' ';
    else this.#section.text += '\n';
  }

  #note(name: string, attributes: string): void {
    const { page } = this;
    if (name === 'a') page.links.push(attribute(attributes, 'href') ?? '');
    if (this.#isSkipping) return;
    if (name === 'img') page.picture ??= attribute(attributes, 'src') ?? '';
    if (name === 'time') page.times.push(attribute(attributes, 'datetime') ?? '');
  }

  #endHeading(): void {
    const heading = this.#heading;
    if (heading === undefined) return;
    this.#heading = undefined;
    const words = tidy(heading.text.replace(/\n/g, ' '));
    const isOfPassage =
      this.#open.some(({ outer }) => outer !== undefined) &&
      this.#section.heading === '' &&
      this.#section.id !== '';
    if (heading.level === 1) this.page.title ||= words;
    else if (heading.id !== '') this.#begin({ id: heading.id, heading: words, text: '' });
    else if (isOfPassage) this.#section.heading = words;
    else this.#section.text += `${words}\n`;
  }
}

/** Reads the words of a built page: those of `<main>`, by passages that can be linked to. */
export function readPage(html: string): PageText {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  const reader = new PageReader();
  const alsoCalled = /^<main\b[^>]*\sdata-also-called="([^"]*)"/.exec(main)?.[1];
  if (alsoCalled !== undefined) reader.page.alsoCalled = decoded(alsoCalled).normalize('NFC');
  for (const [, slash, tag = '', attributes = '', text] of main.matchAll(pieces)) {
    if (text !== undefined) reader.text(text);
    else if (tag === '') continue;
    else if (slash === '/') reader.closing(tag.toLowerCase());
    else reader.opening(tag.toLowerCase(), attributes);
  }
  return reader.end();
}
