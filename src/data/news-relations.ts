import { profilePath, unitPath } from '#lib/paths.ts';
import type { News } from './news.ts';
import { getProfiles } from './profiles.ts';
import { getThemes, type Theme } from './themes.ts';
import { getCommunesOfNow, getUnits } from './units.ts';

interface Related {
  label: string;
  path: string;
}

export interface NewsRelations {
  units: Related[];
  /** Published ones only: a withdrawn profile is named nowhere. */
  profiles: Related[];
  /** In the order of the plan. */
  themes: Pick<Theme, 'slug' | 'letter' | 'order' | 'shortTitle'>[];
}

/** What a news item is about, named and linked. */
export async function relationsOf(
  news: Pick<News, 'units' | 'profiles' | 'themes'>,
): Promise<NewsRelations> {
  const [units, communes, profiles, themes] = await Promise.all([
    getUnits(),
    getCommunesOfNow(),
    getProfiles(),
    getThemes(),
  ]);
  return {
    units: [...units, ...communes]
      .filter(({ slug }) => news.units.includes(slug))
      .map(({ slug, label }) => ({ label, path: unitPath(slug) })),
    profiles: profiles
      .filter(({ slug }) => news.profiles.includes(slug))
      .map((profile) => ({ label: profile.name, path: profilePath(profile) })),
    themes: themes.filter(({ slug }) => news.themes.includes(slug)),
  };
}
