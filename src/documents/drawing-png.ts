import sharp from 'sharp';

/** Pixels to the woven cell: whole, so that every stair stays sharp. */
const pixelsPerCell = 20;

const enlarged = (cells: string): string => String(Number(cells) * pixelsPerCell);

/** A drawing of the weave as a PNG on a clear ground; the mark is 1900 × 1620 px. */
export async function drawingPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const large = svg.replace(
    / width="(\d+)" height="(\d+)"/,
    (_size, width: string, height: string) =>
      ` width="${enlarged(width)}" height="${enlarged(height)}"`,
  );
  const picture = sharp(Buffer.from(large)).png({ compressionLevel: 9, palette: true, dither: 0 });
  return new Uint8Array(await picture.toBuffer());
}
