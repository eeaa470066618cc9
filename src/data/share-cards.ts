import type { DrawnCard } from '#documents/share-picture.ts';
import { formatDay } from '#lib/dates.ts';
import { initialOf } from '#lib/given-name.ts';
import {
  eventPath,
  href,
  newsPath,
  profilePath,
  themePath,
  unitPath,
  workPath,
} from '#lib/paths.ts';
import { honourOf, kindLine, sectionTitle } from '#lib/profile-words.ts';
import { eventDays } from '#lib/register/rows.ts';
import { eventKindWords, workKindWords } from '#lib/register/words.ts';
import { sharePicturesOf, type SharePicture } from '#lib/share-cards.ts';
import { medallionType } from '#lib/weave/medallion-sheet.ts';
import { base, site } from '#site.ts';
import { getCampaign } from './campaign.ts';
import { getNews } from './news.ts';
import { onceABuild } from './once-a-build.ts';
import { getPages } from './pages.ts';
import { getProfiles, type Profile } from './profiles.ts';
import { getRegister, type RegisteredEvent, type RegisteredWork } from './register.ts';
import { sections } from './share-sections.ts';
import { getThemes } from './themes.ts';
import { getCommunesOfNow, getUnits, type Unit } from './units.ts';

type Addressed = readonly [address: string, card: DrawnCard];

const ofProfile = (profile: Profile): Addressed => [
  profilePath(profile),
  {
    kicker: kindLine(profile),
    title: profile.name,
    foot: [profile.unitThen?.label, honourOf(profile)].filter(Boolean).join(' · ') || undefined,
    sentence: profile.summary,
    medallion: {
      seed: profile.seed,
      type: medallionType(profile.kind),
      initial: initialOf(profile),
    },
    photograph: profile.portrait?.photograph,
    unit: profile.unitThen?.slug,
    hasSquare: true,
  },
];

const ofWork = (work: RegisteredWork): Addressed => [
  workPath(work.slug),
  {
    kicker: workKindWords[work.kind],
    title: work.title,
    foot: work.unit.label,
    motif: work.themes[0]?.letter,
    photograph: work.picture?.photograph,
    unit: work.unit.slug,
  },
];

const ofEvent = (event: RegisteredEvent): Addressed => [
  eventPath(event.slug),
  {
    kicker: `${eventKindWords[event.kind]}, ${eventDays(event)}`,
    title: event.title,
    foot: event.unit.label,
    motif: event.themes[0]?.letter,
    photograph: event.picture?.photograph,
    unit: event.unit.slug,
  },
];

const ofUnit = (unit: Unit, successor: Unit | undefined): Addressed => [
  unitPath(unit.slug),
  {
    kicker: unit.kind === 'xa-moi' ? 'Xã ngày nay, từ 1/7/2025' : 'Đơn vị của huyện Quỳ Hợp',
    title: unit.fullName,
    foot: successor && `Nay thuộc xã ${successor.name}`,
    unit: unit.slug,
  },
];

async function readCards(): Promise<ReadonlyMap<string, DrawnCard>> {
  const [campaign, profiles, news, { works, events }, themes, units, communes, pages] =
    await Promise.all([
      getCampaign(),
      getProfiles(),
      getNews(),
      getRegister(),
      getThemes(),
      getUnits(),
      getCommunesOfNow(),
      getPages(),
    ]);
  const titled = [
    ...Object.entries(sections),
    ['guong-dien-hinh/', sectionTitle(profiles)] as const,
    ...pages.map(({ slug, title }) => [`${slug}/`, title] as const),
  ];
  const successorOf = (unit: Unit) => communes.find(({ slug }) => slug === unit.successor);
  const cards: Addressed[] = [
    [
      base,
      {
        kicker: 'Quỳ Hợp, 1963 – 2023',
        title: `${site.campaignName} chào mừng 60 năm ngày thành lập huyện`,
      },
    ],
    ...titled.map(([path, title]): Addressed => [
      href(`/${path}`),
      { kicker: site.shortName, title },
    ]),
    ...themes.map(({ slug, letter, shortTitle }): Addressed => [
      themePath(slug),
      { kicker: `Nội dung thi đua ${letter})`, title: shortTitle, motif: letter },
    ]),
    ...[...units, ...communes].map((unit) => ofUnit(unit, successorOf(unit))),
    ...news.map((item): Addressed => [
      newsPath(item),
      {
        kicker: `Tin tức, ${formatDay(item.publishedOn)}`,
        title: item.title,
        photograph: item.picture?.photograph,
        hasSquare: true,
      },
    ]),
    ...works.map(ofWork),
    ...events.map(ofEvent),
    ...profiles.map(ofProfile),
  ];
  if (!campaign.isSample) return new Map(cards);
  return new Map(
    cards.map(([address, card]) => [
      address,
      { ...card, notice: 'Dữ liệu mẫu', kicker: `Dữ liệu mẫu · ${card.kicker}` },
    ]),
  );
}

/** Every page with a share picture of its own, by its address as a page writes it. */
export const getShareCards = onceABuild(readCards);

/**
 * The pictures a shared link to `address` shows, the wide one first. A page without a card of its own (part of
 * a list, a notice, a page that is not there) shows that of the nearest page above it.
 */
export async function getSharePictures(address: string): Promise<SharePicture[]> {
  const all = await getShareCards();
  for (let page = address; page.startsWith(base); page = page.replace(/[^/]*\/?$/, '')) {
    const card = all.get(page);
    if (card) return sharePicturesOf(page.slice(base.length), card);
  }
  throw new Error(`${address} lies outside of ${base}.`);
}
