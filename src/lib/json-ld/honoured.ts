import { formatDay } from '#lib/dates.ts';
import { paddedNumber } from '#lib/paths.ts';
import { awardLevels } from '#lib/profile-kinds.ts';
import type { Picture } from '#schemas/picture.ts';
import type { Profile } from '#schemas/profile.ts';
import { reference, type Thing } from './graph.ts';

type Award = Profile['awards'][number];
export type HonouredProfile = Pick<Profile, 'number' | 'name' | 'kind' | 'summary' | 'awards'>;

export interface Circumstances {
  /** The whole short address: ids hang on it, and so outlive a rename. */
  shortAddress: string;
  /** The whole address of the profile's page. */
  address: string;
  /** The picture for the press, at its whole address. */
  picture?: Pick<Picture, 'caption' | 'credit' | 'terms'> & { address: string };
}

const awardName = ({ form, level }: Award): string => `${form} ${awardLevels[level].label}`;

const decision = ({ decisionNumber, decidedOn }: Award): string =>
  `Quyết định số ${decisionNumber} ngày ${formatDay(decidedOn)}`;

const credential = (award: Award, id: string): Thing => ({
  '@type': 'EducationalOccupationalCredential',
  '@id': id,
  name: awardName(award),
  credentialCategory: award.form,
  identifier: award.decisionNumber,
  dateCreated: award.decidedOn,
  description: `${decision(award)}, người ký: ${award.signer}`,
});

const imageObject = (id: string, picture: NonNullable<Circumstances['picture']>): Thing => ({
  '@type': 'ImageObject',
  '@id': id,
  contentUrl: picture.address,
  caption: picture.caption,
  creditText: picture.credit,
  copyrightNotice: picture.terms,
});

/**
 * A person, or a collective or household as an organization, with the awards whose decisions are known.
 * What newspapers say was awarded is their claim and stays out.
 */
export function honoured(
  { number, name, kind, summary, awards }: HonouredProfile,
  { shortAddress, address, picture }: Circumstances,
): Thing[] {
  const imageId = `${shortAddress}#anh`;
  const credentials = awards.map((award, index) =>
    credential(award, `${shortAddress}#khen-${String(index + 1)}`),
  );
  const main: Thing = {
    '@type': kind === 'ca-nhan' ? 'Person' : 'Organization',
    '@id': `${shortAddress}#guong`,
    name,
    description: summary,
    identifier: paddedNumber(number),
    url: address,
    image: picture && reference(imageId),
    ...(awards.length > 0 && {
      award: awards.map((award) => `${awardName(award)}, ${decision(award)}`),
      hasCredential: credentials.map((one) => reference(String(one['@id']))),
    }),
  };
  return [main, ...credentials, ...(picture ? [imageObject(imageId, picture)] : [])];
}
