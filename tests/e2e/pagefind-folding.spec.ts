import { entryTag, type PagefindModule } from '#search/full-text.ts';
import { expect, test } from './quiet-page.ts';

/**
 * The index is written in letters that Pagefind is known to fold to ours: ḏ to d, ï and its kin to i. Should a
 * later Pagefind fold them otherwise, fewer pages would be found, and no other test would say why.
 */
for (const [question, address] of [
  ['dong hop', '/don-vi/dong-hop/'],
  ['chau li', '/don-vi/chau-ly/'],
  ['ki thuat', '/noi-dung-thi-dua/sang-kien-cai-tien/'],
] as const) {
  test(`Pagefind by itself folds the letters of the index: «${question}»`, async ({ page }) => {
    await page.goto('/tim-kiem/');
    const addresses = await page.evaluate(
      async ({ words, metaCacheTag }) => {
        const script = '/pagefind/pagefind.js';
        const { createInstance } = (await import(script)) as PagefindModule;
        const pagefind = createInstance({ basePath: '/pagefind/', noWorker: true, metaCacheTag });
        const { results } = await pagefind.search(words);
        const texts = await Promise.all(results.map((result) => result.data()));
        return texts.map(({ raw_url }) => raw_url);
      },
      { words: question, metaCacheTag: entryTag },
    );
    expect(addresses).toContain(address);
  });
}
