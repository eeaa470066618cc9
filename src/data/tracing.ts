import { eventPath, newsPath, profilePath, workPath } from '#lib/paths.ts';
import { clauseById } from '#lib/plan/outline.ts';
import type { Result, ServedClause } from '#lib/plan/served.ts';
import { clauseOf, servedClauses, type Traceable } from '#lib/plan/tracing.ts';
import { counts } from '#lib/register/model.ts';
import { getNews } from './news.ts';
import { getPlan } from './plan.ts';
import { getProfiles } from './profiles.ts';
import { getRegister } from './register.ts';
import { getThemes } from './themes.ts';

let served: Promise<ServedClause[]> | undefined;

/** Every clause of the plan that something serves, in reading order. */
export const getServedClauses = (): Promise<ServedClause[]> =>
  import.meta.env.DEV ? readServedClauses() : (served ??= readServedClauses());

async function readServedClauses(): Promise<ServedClause[]> {
  const [plan, themes, register, profiles, news] = await Promise.all([
    getPlan(),
    getThemes(),
    getRegister(),
    getProfiles(),
    getNews(),
  ]);
  const themeClauses = new Map(themes.map(({ slug, clause }) => [slug, clause]));
  const serve = (items: readonly (Result & Traceable)[]) => servedClauses(items, themeClauses);
  const slugs = (named: readonly { slug: string }[]) => named.map(({ slug }) => slug);
  const kinds = {
    works: serve(
      register.works.filter(counts).map(({ title, slug, clauses, themes: named }) => ({
        label: title,
        path: workPath(slug),
        clauses,
        themes: slugs(named),
      })),
    ),
    events: serve(
      register.events.filter(counts).map(({ title, slug, clauses, themes: named }) => ({
        label: title,
        path: eventPath(slug),
        clauses,
        themes: slugs(named),
      })),
    ),
    profiles: serve(
      profiles.map((profile) => ({
        label: profile.name,
        path: profilePath(profile),
        clauses: profile.clauses,
        themes: profile.themes,
      })),
    ),
    news: serve(
      news.map((item) => ({
        label: item.title,
        path: newsPath(item),
        clauses: item.clauses,
        themes: item.themes,
      })),
    ),
  };
  const ids = [...new Set(plan.clauses.map(({ id }) => clauseOf(id)))];
  return ids
    .map((id) => ({
      id,
      label: clauseById(plan, id).label,
      theme: themes.find(({ clause }) => clause === id)?.slug,
      works: kinds.works.get(id) ?? [],
      events: kinds.events.get(id) ?? [],
      profiles: kinds.profiles.get(id) ?? [],
      news: kinds.news.get(id) ?? [],
    }))
    .filter(
      ({ works, events, profiles: people, news: items }) =>
        works.length + events.length + people.length + items.length > 0,
    );
}
