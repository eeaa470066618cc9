import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getCollection } from 'astro:content';
import type { Day } from '#lib/dates.ts';
import { sourceIdsOf } from '#lib/profile-words.ts';
import type { Source } from '#schemas/source.ts';
import { getNewsOf, type News } from './news.ts';
import { getProfilesOf, type Profile } from './profiles.ts';
import { sourcesOf } from './sources.ts';

/** Feeds carry whole texts; those who follow them have read the older ones. */
const feedSize = 30;

interface Written {
  publishedOn: Day;
  /** The body as its page shows it. */
  html: string;
  sourceList: Source[];
}

export type FeedItem =
  | (Omit<News, 'kind'> & Written & { kind: 'news' })
  | (Omit<Profile, 'kind'> & Written & { kind: 'profile' });

let container: Promise<AstroContainer> | undefined;

const rendered = new WeakMap<News['Content'], Promise<string>>();

/** A body as HTML; one that stands in several feeds is rendered once. */
function htmlOf(content: News['Content']): Promise<string> {
  const html =
    rendered.get(content) ??
    (container ??= AstroContainer.create()).then((renderer) => renderer.renderToString(content));
  rendered.set(content, html);
  return html;
}

interface Selection {
  of: readonly ('news' | 'profiles')[];
  units?: readonly string[];
  theme?: string;
}

/** The newest news and profiles of some units or of a theme, newest first. A profile counts from the day its number was issued. */
export async function getFeedItems({ of, ...among }: Selection): Promise<FeedItem[]> {
  const [news, profiles, ledger] = await Promise.all([
    of.includes('news') ? getNewsOf(among) : [],
    of.includes('profiles') ? getProfilesOf(among) : [],
    getCollection('ledger'),
  ]);
  const issuedOn = new Map(ledger.map(({ data }) => [data.number, data.issuedOn]));
  const items = [
    ...news.map((item) => ({ ...item, kind: 'news' as const, sourceIds: item.sources })),
    ...profiles
      .toSorted((a, b) => b.number - a.number)
      .flatMap((profile) => {
        const publishedOn = issuedOn.get(profile.number);
        return publishedOn === undefined
          ? []
          : [
              {
                ...profile,
                kind: 'profile' as const,
                publishedOn,
                sourceIds: sourceIdsOf(profile),
              },
            ];
      }),
  ];
  const newest = items
    .toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn))
    .slice(0, feedSize);
  return Promise.all(
    newest.map(async (item) => ({
      ...item,
      html: await htmlOf(item.Content),
      sourceList: await sourcesOf(item.sourceIds),
    })),
  );
}
