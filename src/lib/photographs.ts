import { escapeHtml } from './html-text.ts';
import { href } from './paths.ts';

/** A picture file as pages know it. Sizes in pixels, turned upright; `key` is told from its bytes. */
export interface Photograph {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

/** Where a picture stands: in a column of text, or cut square on a card. */
export type PictureUse = 'column' | 'card';

export interface Variant {
  /** Below `/tep/anh/`. */
  readonly name: string;
  readonly format: 'avif' | 'webp' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** A phone never gets more than the second width, however fine its screen: there bytes are dear. */
const columnWidths = [360, 720, 1080];

/** As large as a medallion on the same card, once and twice over. */
const cardWidths = [246, 492];

const phone = '(max-width: 47.99em)';
const mimeTypes = { avif: 'image/avif', webp: 'image/webp' };

/** The widths of `wanted` a picture is large enough for, and at least one. */
const within = (wanted: readonly number[], width: number): number[] => {
  const fitting = wanted.filter((one) => one <= width);
  return fitting.length === wanted.length ? fitting : [...fitting, width];
};

function sizesOf(
  { width, height }: Photograph,
  use: PictureUse,
): { width: number; height: number }[] {
  if (use === 'card')
    return within(cardWidths, Math.min(width, height)).map((side) => ({
      width: side,
      height: side,
    }));
  return within(columnWidths, width).map((one) => ({
    width: one,
    height: Math.max(1, Math.round((height * one) / width)),
  }));
}

const variantsIn = (
  photograph: Photograph,
  use: PictureUse,
  format: Variant['format'],
): Variant[] =>
  sizesOf(photograph, use).map((size) => ({
    name: `${photograph.key}-${use === 'card' ? 'o' : ''}${String(size.width)}.${format}`,
    format,
    ...size,
  }));

/** The one JPEG, for browsers that know nothing newer. */
const fallback = (photograph: Photograph, use: PictureUse): Variant => {
  const [first, second] = variantsIn(photograph, use, 'jpg');
  const variant = use === 'card' ? first : (second ?? first);
  if (!variant) throw new RangeError('A picture has at least one size.');
  return variant;
};

/** Every file that `pictureHtml` names. */
export const variantsOf = (photograph: Photograph, use: PictureUse): Variant[] => [
  ...variantsIn(photograph, use, 'avif'),
  ...variantsIn(photograph, use, 'webp'),
  fallback(photograph, use),
];

const address = ({ name }: Variant): string => href(`/tep/anh/${name}`);

function source(variants: readonly Variant[], type: string, sizes: string, media = ''): string {
  const set = variants.map((variant) => `${address(variant)} ${String(variant.width)}w`).join(', ');
  return `<source type="${type}"${media && ` media="${media}"`} srcset="${set}" sizes="${sizes}">`;
}

function sources(photograph: Photograph, use: PictureUse): string {
  return (['avif', 'webp'] as const)
    .flatMap((format) => {
      const variants = variantsIn(photograph, use, format);
      const type = mimeTypes[format];
      if (use === 'card')
        return source(variants, type, '(min-width: 64em) 246px, (min-width: 48em) 205px, 123px');
      return [
        source(variants.slice(0, 2), type, '92vw', phone),
        source(variants.slice(-2), type, '45rem'),
      ];
    })
    .join('');
}

/**
 * The `<picture>` of a photograph, its place kept free until it comes.
 * @param isLeading it stands in the first screen, where waiting for a scroll would delay it
 */
export function pictureHtml(
  photograph: Photograph,
  {
    alt,
    use = 'column',
    isLeading = false,
  }: { alt: string; use?: PictureUse; isLeading?: boolean },
): string {
  const last = fallback(photograph, use);
  const loading = isLeading ? '' : ' loading="lazy"';
  const size = `width="${String(last.width)}" height="${String(last.height)}"`;
  return `<picture>${sources(photograph, use)}<img src="${address(last)}" alt="${escapeHtml(alt)}" ${size}${loading} decoding="async"></picture>`;
}

/** Whether a picture is so tall that it must not take the whole width of a column. */
export const isTall = ({ width, height }: Photograph): boolean => height > width * 1.1;
