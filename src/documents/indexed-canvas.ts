import sharp from 'sharp';
import { fullIndexedPng } from './indexed-png.ts';

/** A picture whose pixels are places in a palette that grows as colours come. */
export interface Canvas {
  readonly width: number;
  readonly pixels: Uint8Array;
  readonly palette: string[];
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');

const placeOf = ({ palette }: Canvas, colour: string): number => {
  const known = palette.indexOf(colour.toLowerCase());
  return known >= 0 ? known : palette.push(colour.toLowerCase()) - 1;
};

/** A drawing in few plain colours, its edges sharp. */
export async function canvasOf(svg: string): Promise<Canvas> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const canvas: Canvas = {
    width: info.width,
    pixels: new Uint8Array(info.width * info.height),
    palette: [],
  };
  let last = '';
  let place = 0;
  for (let pixel = 0; pixel < canvas.pixels.length; pixel++) {
    const colour = `#${data.toString('hex', pixel * 3, pixel * 3 + 3)}`;
    if (colour !== last) place = placeOf(canvas, colour);
    last = colour;
    canvas.pixels[pixel] = place;
  }
  return canvas;
}

export const copyOf = ({ width, pixels, palette }: Canvas): Canvas => ({
  width,
  pixels: pixels.slice(),
  palette: [...palette],
});

/** Something woven, cell by cell; undefined where the canvas shows through. */
export interface Woven {
  width: number;
  height: number;
  colourAt: (x: number, y: number) => string | undefined;
}

/** Puts something woven on the canvas, `scale` pixels to the cell. */
export function stamp(
  canvas: Canvas,
  woven: Woven,
  { left, top, scale }: { left: number; top: number; scale: number },
): void {
  for (let y = 0; y < woven.height; y++) {
    for (let x = 0; x < woven.width; x++) {
      const colour = woven.colourAt(x, y);
      if (colour === undefined) continue;
      const place = placeOf(canvas, colour);
      for (let row = 0; row < scale; row++) {
        const start = (top + y * scale + row) * canvas.width + left + x * scale;
        canvas.pixels.fill(place, start, start + scale);
      }
    }
  }
}

/** Steps from the ground to the colour of a letter, for edges without stairs. */
const steps = 12;

const mixed = (from: string, to: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
      return hex(Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share));
    })
    .join('')}`;

export interface Mask {
  /** 0 nothing, 255 full, row by row. */
  readonly cover: Uint8Array;
  readonly left: number;
  readonly width: number;
}

/**
 * Writes with a mask that begins at the upper edge of the canvas, on a ground of one colour.
 * @param colourOf the colour of a row
 */
export function write(
  canvas: Canvas,
  { cover, left, width }: Mask,
  ground: string,
  colourOf: (row: number) => string,
): void {
  const ramps = new Map<string, number[]>();
  const rampOf = (colour: string): number[] => {
    const ramp =
      ramps.get(colour) ??
      Array.from({ length: steps + 1 }, (_, step) =>
        placeOf(canvas, mixed(ground, colour, step / steps)),
      );
    ramps.set(colour, ramp);
    return ramp;
  };
  for (let row = 0; row * width < cover.length; row++) {
    const ramp = rampOf(colourOf(row));
    const shift = row * canvas.width + left - row * width;
    for (let at = row * width; at < (row + 1) * width; at++) {
      const step = Math.round(((cover[at] ?? 0) * steps) / 255);
      if (step > 0) canvas.pixels[at + shift] = ramp[step] ?? 0;
    }
  }
}

export const pngOf = ({ width, pixels, palette }: Canvas): Uint8Array<ArrayBuffer> =>
  fullIndexedPng(width, palette, pixels);
