import { base } from '#site.ts';

/** The part of Pagefind's browser interface that this site uses. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Result> }[] }>;
}

export interface Result {
  url: string;
  meta: { title?: string };
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

let loading: Promise<Pagefind> | undefined;

/** Loads the engine once, when a reader first needs it: it costs more than any page of the site. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    const address = `${base}pagefind/pagefind.js`;
    const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
    await engine.options({ baseUrl: base, excerptLength: 26 });
    return engine;
  })();
  return loading;
}
