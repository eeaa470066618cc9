import { getCollection } from 'astro:content';
import type { Source } from '#schemas/source.ts';
import { onceABuild } from './once-a-build.ts';

/** Every source by its id. */
export const getSources = onceABuild(async (): Promise<ReadonlyMap<string, Source>> => {
  const sources = await getCollection('sources');
  return new Map(sources.map(({ data }) => [data.id, data]));
});

/**
 * The sources that `ids` name, each once, in the order they are first named.
 * @throws Error in Vietnamese when an id has no entry
 */
export async function sourcesOf(ids: readonly string[]): Promise<Source[]> {
  const sources = await getSources();
  return [...new Set(ids)].map((id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`Nguồn «${id}» không có trong nguon.yaml.`);
    return source;
  });
}
