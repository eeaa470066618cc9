import type { APIRoute } from 'astro';
import { href } from '#lib/paths.ts';
import { site } from '#site.ts';

export const GET: APIRoute = () =>
  Response.json({
    name: site.name,
    short_name: site.shortName,
    lang: site.language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#f3f6f6',
    theme_color: '#16284a',
    icons: [192, 512].map((size) => ({
      src: href(`/icon-${String(size)}.png`),
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  });
