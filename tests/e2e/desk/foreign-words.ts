import type { Page } from '@playwright/test';
import { isVietnameseSyllable } from '#lib/syllables.ts';

/** Names of things, and what an officer reads in the guide too. */
const knownNames = new Set([
  ...['web', 'sveltia', 'cms', 'content', 'hasafood', 'word', 'yaml', 'md'],
  ...['github', 'gitlab', 'gitea', 'forgejo'],
  ...['duong', 'jpg'], // a picture's file, whose name the editor breaks into pieces
]);

/** Everything a person sees or hears of the page; icons are letters of a face, not words. */
export const wordsOnPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const element = walker.currentNode as Element;
      if (!isSeen(element) || element.matches('.icon, script, style')) continue;
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts.join('\n');
  });

/** Words on the page that can't be Vietnamese and name nothing. */
export async function foreignWords(page: Page): Promise<string[]> {
  const text = (await wordsOnPage(page))
    .normalize('NFC')
    .replace(/\S*[@/_]\S*|\b\S+\.(?:md|yaml|webp|jpg)\b/g, ' ') // addresses and file names
    .replace(/\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g, ' '); // slugs
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return [
    ...new Set(
      words.filter((word) => !knownNames.has(word.toLowerCase()) && !isVietnameseSyllable(word)),
    ),
  ];
}
