import type { APIRoute } from 'astro';
import { getListedProfiles, getProfileFacets } from '#data/profiles.ts';
import { facetIndex } from '#lib/profile-facets.ts';

/** Which profiles each choice of the filter holds; asked for only when somebody filters. */
export const GET: APIRoute = async () =>
  Response.json(facetIndex(await getListedProfiles(), await getProfileFacets()));
