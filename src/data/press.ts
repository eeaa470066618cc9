import { getCollection } from 'astro:content';
import type { Day } from '#lib/dates.ts';
import { citationsOf, type Citation } from '#lib/press/citations.ts';
import { paddedNumber, shortProfilePath } from '#lib/paths.ts';
import { sourceIdsOf } from '#lib/profile-words.ts';
import type { KeyFigure } from '#schemas/key-figure.ts';
import type { Source } from '#schemas/source.ts';
import { getCampaign } from './campaign.ts';
import { getPressPicture, type PressPicture } from './pictures.ts';
import { getProfiles, type Profile } from './profiles.ts';
import { sourcesOf } from './sources.ts';

/** What the press is given of one profile. */
export interface PressMaterial {
  /** Without what renders its story: the press gets words. */
  profile: Omit<Profile, 'Content'> & { Content: undefined };
  /** The whole short address. */
  address: string;
  sources: Source[];
  citations: Citation[];
  picture?: PressPicture;
  isSample: boolean;
  updatedOn: Day;
}

/** One route for each published profile; a withdrawn one has none. */
export async function getNumberedProfiles() {
  const profiles = await getProfiles();
  return profiles.map((profile) => ({
    params: { number: paddedNumber(profile.number) },
    props: { profile },
  }));
}

/** @param site the address the whole site is published under */
export async function pressMaterial(
  profile: Profile,
  site: URL | undefined,
): Promise<PressMaterial> {
  const { publisher, updatedOn, isSample } = await getCampaign();
  const address = new URL(shortProfilePath(profile.number), site).href;
  const sources = await sourcesOf(sourceIdsOf(profile));
  const reportedBy = (await sourcesOf(profile.sources)).map((source) => source.publisher);
  const citations = citationsOf(profile, {
    address,
    publisher: publisher.name,
    updatedOn,
    reportedBy,
  });
  const picture = await getPressPicture(profile);
  const written = { ...profile, Content: undefined };
  return {
    profile: written,
    address,
    sources,
    citations,
    isSample,
    updatedOn,
    ...(picture && { picture }),
  };
}

/** The figures the press room offers, in their order. */
export async function getKeyFigures(): Promise<KeyFigure[]> {
  const figures = (await getCollection('keyFigures')).map(({ data }) => data);
  return figures.toSorted((a, b) => a.order - b.order);
}
