import type { HastPluginEntry } from 'satteri';
import { slugify } from '#lib/vietnamese.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * Gives headings ids without marks (`#noi-dung`), before Astro's own plugin would keep the marks:
 * an address with `ộ` in it turns into `%E1%BB%99` as soon as somebody pastes it.
 */
export const headingIds = (): HastPluginEntry => () => {
  const uses = new Map<string, number>();
  return {
    name: 'ascii-heading-ids',
    element: {
      filter: [...headings],
      visit(node, context) {
        if (node.properties.id !== undefined) return;
        // An id may not begin with a digit.
        const slug = slugify(context.textContent(node)).replace(/^(?=\d)/, 'muc-');
        const use = (uses.get(slug) ?? 0) + 1;
        uses.set(slug, use);
        context.setProperty(node, 'id', use === 1 ? slug : `${slug}-${String(use)}`);
      },
    },
  };
};
