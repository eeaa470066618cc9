import { getCollection, render } from 'astro:content';

/** Their words stand in a page of its own shape, together with what the site computes. */
const shapedPages = ['bao-chi'];

/** The text pages officers edit (about, privacy), each ready to be shown. */
export async function getPages() {
  const pages = await getAllPages();
  return pages.filter(({ slug }) => !shapedPages.includes(slug));
}

/**
 * One text page, for a template of its own.
 * @throws Error in Vietnamese when its file is missing
 */
export async function getPage(wanted: string) {
  const page = (await getAllPages()).find(({ slug }) => slug === wanted);
  if (!page) throw new Error(`Thiếu tệp trang/${wanted}.md trong thư mục content.`);
  return page;
}

async function getAllPages() {
  const pages = await getCollection('pages');
  return Promise.all(
    pages.map(async (page) => {
      const { Content } = await render(page);
      return { slug: page.id, ...page.data, Content };
    }),
  );
}
