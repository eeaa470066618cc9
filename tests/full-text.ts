// Runs the browser's side of the search in Node, over files that need not lie on a server.
import { gunzipSync } from 'node:zlib';
import { FullText, type PagefindModule } from '#search/full-text.ts';
import { shadowIn } from '#search/shadow.ts';
import type { Sources } from '#search/search-index.ts';

const origin = 'http://index.test/';

/** A file of a site by its name below the mount point. */
type Read = (name: string) => Uint8Array | string | undefined;

/** All that the search reads, with Pagefind opened when it is first asked. */
export function sourcesFrom(read: Read): Required<Sources> {
  const needed = async (name: string): Promise<Buffer> => {
    const content = await Promise.resolve(read(name));
    if (content === undefined) throw new Error(name);
    return Buffer.from(content);
  };
  let opening: Promise<FullText> | undefined;
  return {
    part: async (path) => JSON.parse(String(await needed(`tim-kiem/${path}`))) as unknown,
    text: async (name) =>
      shadowIn(gunzipSync(await needed(`pagefind/fragment/${name}.pf_fragment`)).toString()),
    fullText: () => (opening ??= openFullText((name) => read(`pagefind/${name}`))),
  };
}

async function openFullText(read: Read): Promise<FullText> {
  const outside = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(origin)) return outside(input, init);
    const content = read(new URL(address).pathname.slice(1));
    return Promise.resolve(
      new Response(content === undefined ? null : new Uint8Array(Buffer.from(content)), {
        status: content ? 200 : 404,
      }),
    );
  };
  const script = Buffer.from(read('pagefind.js') ?? []).toString('base64');
  const module = (await import(`data:text/javascript;base64,${script}`)) as PagefindModule;
  return FullText.open(module, origin);
}
