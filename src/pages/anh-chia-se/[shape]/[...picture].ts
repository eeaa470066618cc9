import type { APIRoute, GetStaticPaths } from 'astro';
import { getShareCards } from '#data/share-cards.ts';
import { keptSharePicture } from '#documents/kept-documents.ts';
import type { DrawnCard } from '#documents/share-picture.ts';
import { sharePictureName, shareShapes, shapesOf, type ShareShape } from '#lib/share-cards.ts';
import { base } from '#site.ts';

interface Props {
  card: DrawnCard;
  shape: ShareShape;
}

export const getStaticPaths = (async () => {
  const cards = await getShareCards();
  return [...cards].flatMap(([address, card]) =>
    shapesOf(card).map((shape) => ({
      params: {
        shape: shareShapes[shape].folder,
        picture: sharePictureName(address.slice(base.length), card),
      },
      props: { card, shape },
    })),
  );
}) satisfies GetStaticPaths;

/** What social networks and chats show beside a link. */
export const GET: APIRoute<Props> = async ({ props: { card, shape } }) =>
  new Response(await keptSharePicture(card, shape), {
    headers: { 'Content-Type': card.photograph ? 'image/jpeg' : 'image/png' },
  });
