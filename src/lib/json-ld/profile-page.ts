import type { Day } from '#lib/dates.ts';
import type { Source } from '#schemas/source.ts';
import { honoured, type Circumstances, type HonouredProfile } from './honoured.ts';
import type { Subject } from './page.ts';
import { citedWork } from './source.ts';

/** What a profile's page is about, and the sources it rests on. */
export const profilePage = (
  profile: HonouredProfile,
  {
    sources,
    updatedOn,
    ...circumstances
  }: Circumstances & { sources: readonly Source[]; updatedOn: Day },
): Subject => ({
  pageType: 'ProfilePage',
  page: { dateModified: updatedOn, citation: sources.map(citedWork) },
  things: honoured(profile, circumstances),
});
