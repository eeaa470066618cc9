import type { CmsConfig } from '@sveltia/cms';
import './check-strip.ts';
import { acceptContentFolder } from './content-root.ts';
import { speakVietnamese } from './one-language.ts';
import { keepFormOnEscape } from './preferences.ts';
import { withFormerSlug, withFreeNumber } from './saved-entry.ts';
import { askCheck } from './check-answer.ts';

/** Collections whose entries remember their former addresses. */
const remembering = new Set(['profiles', 'news']);

speakVietnamese();
keepFormOnEscape();
acceptContentFolder();

const answer = await fetch('./cau-hinh.json');
const { host, ...config } = (await answer.json()) as CmsConfig & { host: string };
document.documentElement.dataset['host'] = host;

// Loaded only now: it looks at the browser's language and what was chosen in it as it loads.
const { default: CMS } = await import('@sveltia/cms');

CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const saved = entry.toJS();
    const named = remembering.has(saved.collection)
      ? withFormerSlug(saved, location.hash)
      : saved.data;
    const next = saved.newRecord ? (await askCheck())?.nextNumber : undefined;
    return entry.set('data', withFreeNumber(saved, named, next));
  },
});
CMS.registerEventListener({
  name: 'postSave',
  handler: () => {
    document.querySelector('check-strip')?.dispatchEvent(new Event('recheck'));
  },
});

await CMS.init({ config });
