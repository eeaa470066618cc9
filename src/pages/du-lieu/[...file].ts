import type { APIRoute, GetStaticPaths } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getTables } from '#data/open-data.ts';
import { dataPackage } from '#documents/data-package.ts';
import { dataSetOf } from '#documents/open-data.ts';
import { href } from '#lib/paths.ts';

interface Props {
  text: string;
  mediaType: string;
}

/** Each file stands at an address that always has the newest, and at one that names its version. */
export const getStaticPaths = (async () => {
  const { isSample, publisher, updatedOn } = await getCampaign();
  const sets = (await getTables()).map((table) => dataSetOf(table, isSample));
  const home = new URL(href('/du-lieu/'), import.meta.env.SITE).href;
  const index = dataPackage({ home, publisher: publisher.name, updatedOn, isSample }, sets);
  const files = sets.flatMap(({ version, csv, json }) =>
    [csv, json].flatMap(({ name, text, mediaType }) =>
      [name, `${version}/${name}`].map((file) => ({
        params: { file },
        props: { text, mediaType },
      })),
    ),
  );
  return [
    ...files,
    { params: { file: 'datapackage.json' }, props: { text: index, mediaType: 'application/json' } },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
