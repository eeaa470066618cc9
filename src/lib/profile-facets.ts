import { awardLevels, kindLabels } from './profile-kinds.ts';
import type { Profile } from '#schemas/profile.ts';

/** What a facet looks at in a profile. */
export type Faceted = Pick<Profile, 'kind' | 'year' | 'awards'> & {
  unitThen?: { slug: string; label: string } | undefined;
  themesServed: readonly { slug: string; shortTitle: string }[];
};

/** The names stand in addresses: as a folder (`/loai/tap-the/`) and as a question (`?loai=tap-the`). */
export type FacetName = 'loai' | 'noi-dung' | 'don-vi' | 'nam' | 'cap';

interface Value {
  slug: string;
  label: string;
}

export interface FacetValue<P> extends Value {
  /** In the order of the list they were taken from. */
  profiles: readonly P[];
}

export interface Facet<P> {
  name: FacetName;
  label: string;
  /** Only values that some profile has. */
  values: readonly FacetValue<P>[];
}

const definitions: readonly {
  name: FacetName;
  label: string;
  valuesOf: (profile: Faceted) => readonly Value[];
}[] = [
  {
    name: 'loai',
    label: 'Loại',
    valuesOf: ({ kind }) => [{ slug: kind, label: kindLabels[kind] }],
  },
  {
    name: 'noi-dung',
    label: 'Nội dung thi đua',
    valuesOf: ({ themesServed }) =>
      themesServed.map(({ slug, shortTitle }) => ({ slug, label: shortTitle })),
  },
  {
    name: 'don-vi',
    label: 'Đơn vị',
    valuesOf: ({ unitThen }) => (unitThen ? [{ slug: unitThen.slug, label: unitThen.label }] : []),
  },
  {
    name: 'nam',
    label: 'Năm',
    valuesOf: ({ year }) => [{ slug: String(year), label: `Năm ${String(year)}` }],
  },
  {
    name: 'cap',
    label: 'Cấp khen',
    valuesOf: ({ awards }) =>
      awards.map(({ level }) => {
        const { slug, label } = awardLevels[level];
        return { slug, label: label.charAt(0).toUpperCase() + label.slice(1) };
      }),
  },
];

/** The order of themes and units, which a profile alone does not know. */
export interface FacetOrder {
  themes: readonly string[];
  units: readonly string[];
}

const orderOf = (name: FacetName, { themes, units }: FacetOrder) => {
  const lists: Readonly<Record<FacetName, readonly string[] | undefined>> = {
    loai: Object.keys(kindLabels),
    'noi-dung': themes,
    'don-vi': units,
    nam: undefined, // the newest first
    cap: Object.values(awardLevels).map(({ slug }) => slug),
  };
  const list = lists[name];
  return (a: Value, b: Value): number =>
    list === undefined ? b.slug.localeCompare(a.slug) : list.indexOf(a.slug) - list.indexOf(b.slug);
};

/** Every facet that tells profiles apart or names at least one, with who belongs to each value. */
export function facetsOf<P extends Faceted>(profiles: readonly P[], order: FacetOrder): Facet<P>[] {
  return definitions
    .map(({ name, label, valuesOf }) => {
      const values = new Map<string, Value & { profiles: P[] }>();
      for (const profile of profiles) {
        const own = new Map(valuesOf(profile).map((value) => [value.slug, value]));
        for (const value of own.values()) {
          const known = values.get(value.slug) ?? { ...value, profiles: [] };
          known.profiles.push(profile);
          values.set(value.slug, known);
        }
      }
      return { name, label, values: [...values.values()].sort(orderOf(name, order)) };
    })
    .filter(({ values }) => values.length > 0);
}

/** For each facet and value, where its profiles stand in the whole list: each number counts from the one before. */
export type FacetIndex = Partial<Record<FacetName, Record<string, number[]>>>;

/** What the filter in the browser needs to know of the whole list; a few bytes a profile. */
export function facetIndex<P>(profiles: readonly P[], facets: readonly Facet<P>[]): FacetIndex {
  const places = new Map(profiles.map((profile, place) => [profile, place]));
  const steps = (members: readonly P[]): number[] => {
    const own = members.map((member) => places.get(member) ?? 0);
    return own.map((place, index) => place - (own[index - 1] ?? 0));
  };
  return Object.fromEntries(
    facets.map(({ name, values }) => [
      name,
      Object.fromEntries(values.map(({ slug, profiles: members }) => [slug, steps(members)])),
    ]),
  );
}
