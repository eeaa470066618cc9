import encodeQR from 'qr';
import { drawGrid, type Grid } from '#lib/weave/grid.ts';
import { tracePath } from '#lib/weave/path.ts';
import { clothGround, filledPath, svgDocument } from '#lib/weave/svg.ts';
import { indexedPng, packRows } from './indexed-png.ts';

/** Modules kept clear on every side (ISO/IEC 18004 asks for four). */
export const quietZone = 4;

/** Black on white: a newspaper prints it in one ink. */
const ink = '#000000';
const paper = '#FFFFFF';

/** Pixels to the module: some 450 px in all, enough for 4 cm at 300 dpi; the drawing has no limit. */
const pixelsPerModule = 12;

// A code goes out three times: as a drawing, as a picture, and in the kit.
const drawn = new Map<string, Grid>();
const pictures = new Map<string, Uint8Array<ArrayBuffer>>();

/** The code of `text`, quiet zone included; level M mends 15 % of damage. */
function codeOf(text: string): Grid {
  const known = drawn.get(text);
  if (known !== undefined) return known;
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  const code = drawGrid(modules.length, modules.length, (x, y) => modules[y]?.[x] === true);
  drawn.set(text, code);
  return code;
}

export function qrSvg(text: string): string {
  const code = codeOf(text);
  const body = clothGround(paper, code.width, code.height) + filledPath(ink, tracePath(code));
  return svgDocument(code.width, code.height, body, ' role="img" aria-label="Mã QR"');
}

function drawPng(text: string): Uint8Array<ArrayBuffer> {
  const { width: modules, cells } = codeOf(text);
  const width = modules * pixelsPerModule;
  const lines = Array.from({ length: modules }, (_, y) =>
    packRows(width, 1, [ink, paper], (x) =>
      cells[y * modules + Math.floor(x / pixelsPerModule)] === 0 ? paper : ink,
    ),
  );
  const rows = lines.flatMap((line) => Array<Uint8Array>(pixelsPerModule).fill(line));
  return indexedPng(width, [ink, paper], Buffer.concat(rows));
}

export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  const png = pictures.get(text) ?? drawPng(text);
  pictures.set(text, png);
  return png;
}
