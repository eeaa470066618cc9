import { getCollection, render } from 'astro:content';

/** The text pages officers edit (about, privacy), each ready to be shown. */
export async function getPages() {
  const pages = await getCollection('pages');
  return Promise.all(
    pages.map(async (page) => {
      const { Content } = await render(page);
      return { slug: page.id, ...page.data, Content };
    }),
  );
}
