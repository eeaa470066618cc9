import type { APIRoute, GetStaticPaths } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { securityTxt } from '#documents/security-txt.ts';
import { href } from '#lib/paths.ts';

/** The file must name someone to write to; a site without a contact has none. */
export const getStaticPaths = (async () => {
  const { publisher, updatedOn } = await getCampaign();
  return publisher.email === undefined
    ? []
    : [{ params: { name: 'security.txt' }, props: { email: publisher.email, updatedOn } }];
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { email, updatedOn }, site }) =>
  new Response(
    securityTxt({
      email,
      address: new URL(href('/.well-known/security.txt'), site).href,
      checkedOn: updatedOn,
    }),
  );
