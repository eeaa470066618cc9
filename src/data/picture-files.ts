import { getCollection } from 'astro:content';
import { readPhotograph, type PhotographFile } from '#documents/photograph.ts';
import { variantsOf, type PictureUse, type Variant } from '#lib/photographs.ts';
import { getNews } from './news.ts';
import { besideEntry } from './pictures.ts';
import { getProfiles, getWallProfiles } from './profiles.ts';
import { getRegister } from './register.ts';

const withBodies = [
  'news',
  'profiles',
  'works',
  'events',
  'themes',
  'units',
  'guide',
  'pages',
] as const;

/** Pictures inside texts. A text that is not published is not rendered either, and names none. */
async function picturesInTexts(): Promise<PhotographFile[]> {
  const entries = await Promise.all(withBodies.map((name) => getCollection(name)));
  const files = entries
    .flat()
    .flatMap((entry) =>
      (entry.rendered?.metadata?.imagePaths ?? []).map((path) => besideEntry(entry, path)),
    );
  return Promise.all([...new Set(files)].map(readPhotograph));
}

export interface PictureFile {
  photograph: PhotographFile;
  variant: Variant;
}

/** Every picture that some page shows, in each size and format it is shown in, by the name of its file. */
export async function getPictureFiles(): Promise<Map<string, PictureFile>> {
  const [profiles, wall, news, { works, events }, inTexts] = await Promise.all([
    getProfiles(),
    getWallProfiles(),
    getNews(),
    getRegister(),
    picturesInTexts(),
  ]);
  const pictures = [
    ...profiles.map(({ portrait }) => portrait),
    ...[...news, ...works, ...events].map(({ picture }) => picture),
  ];
  const inColumns = [...pictures.flatMap((picture) => picture?.photograph ?? []), ...inTexts];
  const onCards = wall.flatMap(({ portrait }) => portrait?.photograph ?? []);
  const filesFor = (use: PictureUse) => (photograph: PhotographFile) =>
    variantsOf(photograph, use).map((variant) => [variant.name, { photograph, variant }] as const);
  return new Map([...inColumns.flatMap(filesFor('column')), ...onCards.flatMap(filesFor('card'))]);
}
