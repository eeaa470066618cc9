import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { shareCard } from '#lib/weave/share-card.ts';

/** The picture social networks show beside a link: 1200 × 630, drawn, without letters. */
export const GET: APIRoute = async () => {
  const png = await sharp(Buffer.from(shareCard()))
    .resize(1200, 630)
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
