import { getCollection } from 'astro:content';
import type { Source } from '#schemas/source.ts';

/**
 * The sources that `ids` name, each once, in the order they are first named.
 * @throws Error in Vietnamese when an id has no entry
 */
export async function sourcesOf(ids: readonly string[]): Promise<Source[]> {
  const sources = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  return [...new Set(ids)].map((id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`Nguồn «${id}» không có trong nguon.yaml.`);
    return source;
  });
}
