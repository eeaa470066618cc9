import type { HastPluginEntry } from 'satteri';

/**
 * Officers write `/ke-hoach/`; a site mounted in a folder must say `/thidua60/ke-hoach/`.
 * @param base where the site is mounted, with a slash at both ends
 */
export const mountedLinks = (base: string): HastPluginEntry => ({
  name: 'mounted-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const target = node.properties.href;
      if (typeof target !== 'string') return;
      if (target.startsWith('/') && !target.startsWith('//')) {
        context.setProperty(node, 'href', base + target.slice(1));
      }
    },
  },
});
