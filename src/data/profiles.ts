import { getCollection, render } from 'astro:content';
import type { Day } from '#lib/dates.ts';
import { paddedNumber } from '#lib/paths.ts';
import { facetsOf, type Facet } from '#lib/profile-facets.ts';
import type { Profile as ProfileFields } from '#schemas/profile.ts';
import { readPicture, type Picture } from './pictures.ts';
import { onceABuild } from './once-a-build.ts';
import { getThemes, type Theme } from './themes.ts';
import { getCommunesOfNow, getUnits } from './units.ts';

interface Named {
  slug: string;
  label: string;
}

export type Profile = Omit<ProfileFields, 'portrait'> & {
  portrait?: Picture;
  slug: string;
  /** The name; with the number after it where two profiles bear the same. */
  label: string;
  /** What its medallion is drawn from: the slug its number was issued to, whatever it is called since. */
  seed: string;
  /** Where it belonged when it was honoured or reported. */
  unitThen?: Named;
  /** The commune that unit became; absent when `unitThen` is a commune of today. */
  unitNow?: Named;
  /** In the order of the plan. */
  themesServed: readonly {
    slug: string;
    letter: Theme['letter'];
    shortTitle: string;
    motif: string;
  }[];
  /** The story as the officer wrote it. */
  body: string;
  /** Whether there is any. */
  hasStory: boolean;
  Content: Awaited<ReturnType<typeof render>>['Content'];
};

let published: Promise<Profile[]> | undefined;

/**
 * Published profiles by permanent number. Drafts appear in development only; withdrawn ones never.
 * A build reads them once; the development server follows every change.
 */
export const getProfiles = (): Promise<Profile[]> =>
  import.meta.env.DEV ? readProfiles() : (published ??= readProfiles());

async function readProfiles(): Promise<Profile[]> {
  const [entries, ledger, themes, units, communes] = await Promise.all([
    getCollection(
      'profiles',
      ({ data }) => data.status === 'published' || (import.meta.env.DEV && data.status === 'draft'),
    ),
    getCollection('ledger'),
    getThemes(),
    getUnits(),
    getCommunesOfNow(),
  ]);
  const issuedTo = new Map(ledger.map(({ data }) => [data.number, data.slug]));
  const names = Map.groupBy(entries, ({ data }) => data.name);
  const everyUnit = new Map([...units, ...communes].map((unit) => [unit.slug, unit]));
  const profiles = await Promise.all(
    entries.map(async (entry) => {
      const { id, body = '' } = entry;
      const { portrait, ...data } = entry.data;
      const then = everyUnit.get(data.unit ?? '');
      const now = everyUnit.get(then?.successor ?? '');
      return {
        ...data,
        slug: id,
        label:
          names.get(data.name)?.length === 1
            ? data.name
            : `${data.name} (hồ sơ ${paddedNumber(data.number)})`,
        ...(portrait && { portrait: await readPicture(entry, portrait) }),
        seed: issuedTo.get(data.number) ?? id,
        ...(then && { unitThen: { slug: then.slug, label: then.label } }),
        ...(now && { unitNow: { slug: now.slug, label: now.label } }),
        themesServed: themes
          .filter(({ slug }) => data.themes.includes(slug))
          .map(({ slug, letter, shortTitle, motif }) => ({ slug, letter, shortTitle, motif })),
        body,
        hasStory: body.trim() !== '',
        Content: (await render(entry)).Content,
      };
    }),
  );
  return profiles.toSorted((a, b) => a.number - b.number);
}

let listed: Promise<Profile[]> | undefined;

/** As lists show them: those of the drive first, newspapers' reports after them, each by number. */
export const getListedProfiles = (): Promise<Profile[]> =>
  import.meta.env.DEV ? inListOrder() : (listed ??= inListOrder());

async function inListOrder(): Promise<Profile[]> {
  const profiles = await getProfiles();
  return profiles.toSorted(
    (a, b) => Number(a.origin === 'press') - Number(b.origin === 'press') || a.number - b.number,
  );
}

/** Those the home page hangs on its wall. */
export const getWallProfiles = async (): Promise<Profile[]> =>
  (await getListedProfiles()).slice(0, 3);

let facets: Promise<Facet<Profile>[]> | undefined;

/** What the listed profiles can be told apart by: kind, theme, unit, year, level of award. */
export const getProfileFacets = (): Promise<Facet<Profile>[]> =>
  import.meta.env.DEV ? readFacets() : (facets ??= readFacets());

async function readFacets(): Promise<Facet<Profile>[]> {
  const [profiles, themes, units, communes] = await Promise.all([
    getListedProfiles(),
    getThemes(),
    getUnits(),
    getCommunesOfNow(),
  ]);
  return facetsOf(profiles, {
    themes: themes.map(({ slug }) => slug),
    units: [...units, ...communes].map(({ slug }) => slug),
  });
}

const getProfilesByTheme = onceABuild(async (): Promise<ReadonlyMap<string, Profile[]>> => {
  const [profiles, themes] = await Promise.all([getListedProfiles(), getThemes()]);
  return new Map(
    themes.map(({ slug }) => [slug, profiles.filter((profile) => profile.themes.includes(slug))]),
  );
});

/** The profiles of some units, or of a theme, or of both at once, in the order of lists. */
export async function getProfilesOf({
  units,
  theme,
}: {
  units?: readonly string[];
  theme?: string;
}): Promise<Profile[]> {
  const profiles =
    theme === undefined
      ? await getListedProfiles()
      : ((await getProfilesByTheme()).get(theme) ?? []);
  return units === undefined ? profiles : profiles.filter(({ unit = '' }) => units.includes(unit));
}

export interface Redirect {
  /** The part of the address that is no longer used: `0042-ten-cu`. */
  formerSlug: string;
  /** Among the addresses that profile once had, from 1. */
  place: number;
  profile: Profile;
}

/** Addresses that a rename left behind. */
export async function getRedirects(): Promise<Redirect[]> {
  const profiles = await getProfiles();
  return profiles.flatMap((profile) =>
    [...new Set(profile.formerSlugs)]
      .filter((formerSlug) => formerSlug !== profile.slug)
      .map((formerSlug, index) => ({ formerSlug, place: index + 1, profile })),
  );
}

/** What may still be said of a withdrawn profile: its number and its day, never its name. */
export interface Withdrawn {
  number: number;
  withdrawnOn?: Day;
  /** The slugs it was published under; each address keeps a notice, and no other page repeats them. */
  formerSlugs: readonly string[];
}

/** Withdrawn profiles by number: those marked so in their file, and those the ledger alone still remembers. */
export async function getWithdrawn(): Promise<Withdrawn[]> {
  const [entries, ledger] = await Promise.all([getCollection('profiles'), getCollection('ledger')]);
  const lines = new Map(ledger.map(({ data }) => [data.number, data]));
  const marked = entries
    .filter(({ data }) => data.status === 'withdrawn')
    .map(({ id, data }) => {
      const line = lines.get(data.number);
      const day = data.withdrawnOn ?? line?.withdrawnOn;
      const slugs = [id, ...data.formerSlugs, ...(line?.slug === undefined ? [] : [line.slug])];
      return {
        number: data.number,
        formerSlugs: [...new Set(slugs)],
        ...(day && { withdrawnOn: day }),
      };
    });
  const kept = new Set(entries.map(({ data }) => data.number));
  const remembered = ledger
    .filter(({ data }) => data.withdrawnOn !== undefined && !kept.has(data.number))
    .map(({ data: { number, slug, withdrawnOn } }) => ({
      number,
      formerSlugs: slug === undefined ? [] : [slug],
      ...(withdrawnOn && { withdrawnOn }),
    }));
  return [...marked, ...remembered].toSorted((a, b) => a.number - b.number);
}
