import { bandsSprite } from './bands.ts';
import { certificateFrame } from './certificate-frame.ts';
import { digitsSprite } from './digits.ts';
import { loomCell } from './loom-cell.ts';
import { mark, markInOneColour } from './mark.ts';
import { panorama } from './panorama.ts';
import { ridge } from './ridge.ts';
import { motifsSprite, themesSprite } from './sprites.ts';

/** Every drawing kept in `src/assets/weave`, by file name. `npm run draw` writes them all anew, byte for byte. */
export const drawings: Readonly<Record<string, () => string>> = {
  'bands.svg': bandsSprite,
  'certificate-frame.svg': certificateFrame,
  'digits.svg': digitsSprite,
  'loom-cell.svg': loomCell,
  'mark.svg': mark,
  'mark-one-colour.svg': markInOneColour,
  'motifs.svg': motifsSprite,
  'panorama.svg': panorama,
  'ridge.svg': ridge,
  'themes.svg': themesSprite,
};
