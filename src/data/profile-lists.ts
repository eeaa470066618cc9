import { createHash } from 'node:crypto';
import { compareByGivenName } from '#lib/given-name.ts';
import { pagesOf, type Page } from '#lib/paging.ts';
import type { SitePath } from '#lib/paths.ts';
import type { Facet } from '#lib/profile-facets.ts';
import { sectionTitle } from '#lib/profile-words.ts';
import { inSentence } from '#lib/sentence-words.ts';
import { compareVietnamese } from '#lib/vietnamese.ts';
import { getListedProfiles, getProfileFacets, type Profile } from './profiles.ts';

export const listRoot = '/guong-dien-hinh/' as const;

/** Profiles on one page of a list with medallions. */
export const listPageSize = 30;

/** Lines on one page of a list of names. */
export const namePageSize = 60;

export interface ProfileList {
  /** `/guong-dien-hinh/loai/tap-the/` */
  address: SitePath;
  title: string;
  /** In the row of links above the title. */
  label: string;
  profiles: readonly Profile[];
  /** The facet this list shows one value of; absent for the whole list. */
  facet?: Facet<Profile>;
}

export interface ListPage extends Page<Profile> {
  list: ProfileList;
  /** The name of the picture that holds the medallions of this page, told from what it shows. */
  sheet: string;
}

const sheetName = (profiles: readonly Profile[]): string =>
  createHash('sha256')
    .update(profiles.map(({ kind, seed }) => `${kind}/${seed}`).join('\n'))
    .digest('hex')
    .slice(0, 12);

async function getLists(): Promise<ProfileList[]> {
  const [profiles, facets] = await Promise.all([getListedProfiles(), getProfileFacets()]);
  const title = sectionTitle(profiles);
  const facetTitle = profiles.some(({ origin }) => origin === 'campaign')
    ? 'Gương điển hình'
    : 'Gương theo báo chí';
  return [
    { address: listRoot, title, label: 'Gương điển hình', profiles },
    ...facets.flatMap((facet) =>
      facet.values.map((value) => ({
        address: `${listRoot}${facet.name}/${value.slug}/` as const,
        title: `${facetTitle}: ${inSentence(value.label)}`,
        label: value.label,
        profiles: value.profiles,
        facet,
      })),
    ),
  ];
}

let pages: Promise<ListPage[]> | undefined;

/** Every page of every list that shows medallions, the first page of the whole list first. */
export const getListPages = (): Promise<ListPage[]> =>
  import.meta.env.DEV ? readPages() : (pages ??= readPages());

async function readPages(): Promise<ListPage[]> {
  const lists = await getLists();
  return lists.flatMap((list) =>
    pagesOf(list.profiles, listPageSize).map((page) => ({
      ...page,
      list,
      sheet: sheetName(page.items),
    })),
  );
}

/** A profile under one of its awards. */
export interface Decided {
  profile: Profile;
  award: Profile['awards'][number];
}

/** Every award that has a decision, by the day and number of the decision, then by profile. */
export async function getDecided(): Promise<Decided[]> {
  const profiles = await getListedProfiles();
  return profiles
    .flatMap((profile) => profile.awards.map((award) => ({ profile, award })))
    .toSorted(
      (a, b) =>
        a.award.decidedOn.localeCompare(b.award.decidedOn) ||
        compareVietnamese(a.award.decisionNumber, b.award.decisionNumber) ||
        a.profile.number - b.profile.number,
    );
}

/** Whether the list by decision has anything to show. */
export const hasDecisions = async (): Promise<boolean> =>
  (await getListedProfiles()).some(({ awards }) => awards.length > 0);

/** Profiles by given name; of two of one name the lower number stands first. */
export const getProfilesByName = async (): Promise<Profile[]> =>
  (await getListedProfiles()).toSorted((a, b) => compareByGivenName(a, b) || a.number - b.number);
