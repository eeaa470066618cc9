import { fileURLToPath } from 'node:url';
import type { HastPluginEntry } from 'satteri';
import { readPhotograph } from '#documents/photograph.ts';
import { escapeHtml } from '#lib/html-text.ts';
import { isTall, pictureHtml } from '#lib/photographs.ts';

/** Content is Markdown alone; the guide of the desk is MDX, and its pictures are Astro's to serve. */
const isContent = ({ pathname }: URL): boolean => pathname.endsWith('.md');

/**
 * Shows the pictures a text names, `![lời tả](anh.jpg "Chú thích")`, as the site shows every picture: in
 * the sizes pages use, without metadata, with a caption. A picture alone in its paragraph takes its place.
 */
export const pictures = (): HastPluginEntry => ({
  name: 'pictures',
  element: {
    filter: ['img'],
    async visit(node, context) {
      const { src, alt, title } = node.properties;
      if (typeof src !== 'string' || context.fileURL === undefined) return;
      if (!isContent(context.fileURL)) return;
      const photograph = await readPhotograph(fileURLToPath(new URL(src, context.fileURL)));
      const picture = pictureHtml(photograph, { alt: typeof alt === 'string' ? alt : '' });
      const parent = context.parent(node);
      const isAlone =
        parent.type === 'element' && parent.tagName === 'p' && parent.children.length === 1;
      if (!isAlone) {
        context.replaceNode(node, { type: 'raw', value: picture });
        return;
      }
      const caption =
        typeof title === 'string' ? `<figcaption>${escapeHtml(title)}</figcaption>` : '';
      const shape = isTall(photograph) ? ' data-shape="tall"' : '';
      context.replaceNode(parent, {
        type: 'raw',
        value: `<figure class="picture"${shape}>${picture}${caption}</figure>`,
      });
    },
  },
});
