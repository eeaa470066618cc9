// Runs the browser's side of Pagefind in Node, over files that need not lie on a server.
import { FullText, type PagefindModule } from '#search/full-text.ts';

const origin = 'http://index.test/';

/** @param read a file of the index by its name below `pagefind/` */
export async function openFullText(
  read: (name: string) => Uint8Array | undefined,
): Promise<FullText> {
  const outside = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(origin)) return outside(input, init);
    const content = read(new URL(address).pathname.slice(1));
    return Promise.resolve(
      new Response(content ? new Uint8Array(content) : null, { status: content ? 200 : 404 }),
    );
  };
  const script = Buffer.from(read('pagefind.js') ?? []).toString('base64');
  const module = (await import(`data:text/javascript;base64,${script}`)) as PagefindModule;
  return FullText.open(module, origin);
}
