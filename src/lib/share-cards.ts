import { href } from './paths.ts';
import type { Photograph } from './photographs.ts';
import type { MedallionType } from './weave/medallion.ts';
import type { MotifLetter } from './weave/motifs.ts';

/** What the picture beside a shared link says and shows. */
export interface ShareCard {
  /** What kind of page it is. */
  kicker: string;
  title: string;
  /** What must stand even on the small square, which has no room for the kicker. */
  notice?: string;
  /** One more line, where there is something to add. */
  foot?: string | undefined;
  /** Below all that, where the whole of it has room beside the art. */
  sentence?: string | undefined;
  /** What stands beside the words; without it, the 60. */
  medallion?: { seed: string; type: MedallionType; initial: string };
  motif?: MotifLetter | undefined;
  photograph?: Photograph | undefined;
  /** The unit whose band is the hem. */
  unit?: string | undefined;
  /** Whether Zalo gets a square picture as well. */
  hasSquare?: boolean;
}

export const shareShapes = {
  wide: { width: 1200, height: 630, folder: 'ngang' },
  square: { width: 600, height: 600, folder: 'vuong' },
} as const;
export type ShareShape = keyof typeof shareShapes;

/** Photographs need the colours of a JPEG; woven pictures are far smaller as a PNG. */
const extensionOf = ({ photograph }: ShareCard): string => (photograph ? 'jpg' : 'png');

/** The name of a card's picture, told from the address of its page: `tin-tuc/2023/mot-tin.png`. */
export const sharePictureName = (page: string, card: ShareCard): string =>
  `${page.replace(/^\/|\/$/g, '') || 'trang-chu'}.${extensionOf(card)}`;

export interface SharePicture {
  /** As a page must write it. */
  address: string;
  width: number;
  height: number;
  alt: string;
}

export const shapesOf = ({ hasSquare }: ShareCard): ShareShape[] =>
  hasSquare === true ? ['wide', 'square'] : ['wide'];

/** The pictures of a card, the wide one first. */
export function sharePicturesOf(page: string, card: ShareCard): SharePicture[] {
  const words = [card.kicker, card.title, card.foot, card.sentence]
    .filter((word) => word !== undefined)
    .map((word) => word.replace(/\.$/, ''));
  return shapesOf(card).map((shape) => {
    const { width, height, folder } = shareShapes[shape];
    return {
      address: href(`/anh-chia-se/${folder}/${sharePictureName(page, card)}`),
      width,
      height,
      alt: `${words.join('. ')}.`,
    };
  });
}
