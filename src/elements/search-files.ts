import type { FullText, PagefindModule } from '#search/full-text.ts';
import { SearchIndex, type Sources } from '#search/search-index.ts';
import { shadowIn } from '#search/shadow.ts';
import { base } from '#site.ts';

async function fetched(path: string): Promise<Response> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}

const part: Sources['part'] = async (path) => (await fetched(`tim-kiem/${path}`)).json();

const text: Required<Sources>['text'] = async (name) => {
  const packed = await (await fetched(`pagefind/fragment/${name}.pf_fragment`)).blob();
  const unpacked = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  return shadowIn(await new Response(unpacked).text());
};

async function fullText(): Promise<FullText> {
  const folder = `${base}pagefind/`;
  // What the engine asks for one after another is sent for at once.
  const parts = document.querySelector<HTMLTemplateElement>('template[data-engine]');
  if (parts) document.head.append(parts.content);
  const [{ FullText }, engine] = await Promise.all([
    import('#search/full-text.ts'),
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
  ]);
  return FullText.open(engine, folder);
}

/** The names of this site alone, for a page that may not run Pagefind's engine. */
export const openNames = (): Promise<SearchIndex> => SearchIndex.open({ part });

let opening: Promise<SearchIndex> | undefined;

/** The index of this site, opened once; when its first part fails, the next call tries again. */
export function openIndex(): Promise<SearchIndex> {
  // Browsers of before 2023 leave the unpacking to the engine.
  const texts = 'DecompressionStream' in globalThis ? { text } : {};
  opening ??= SearchIndex.open({ part, fullText, ...texts });
  opening.catch(() => (opening = undefined));
  return opening;
}
