import { formatPartialDay } from '#lib/dates.ts';
import { href, newsPath, planPath, profilePath } from '#lib/paths.ts';
import { getMilestones } from './milestones.ts';
import { getNews } from './news.ts';
import { getLegalBases } from './plan.ts';
import { getProfilesByName } from './profile-lists.ts';

/** On a large site the rest is for the lists and for the search: the directory comes with the page. */
const mostLinks = 16;

/** Names that people look for and that change with the content: documents, days, news, profiles. */
export async function getNamesToFind() {
  const [bases, milestones, news, profiles] = await Promise.all([
    getLegalBases(),
    getMilestones(),
    getNews(),
    getProfilesByName(),
  ]);
  const groups = [
    {
      name: 'Văn bản làm căn cứ',
      links: bases.map(({ id, name }) => ({ label: name, path: planPath(`can-cu-${id}`) })),
    },
    {
      name: 'Mốc thời gian',
      links: milestones.map(({ id, date, title }) => ({
        label: `${formatPartialDay(date)}: ${title}`,
        path: `${href('/moc-thoi-gian/')}#${id}`,
      })),
    },
    {
      name: 'Tin mới',
      links: news.map((item) => ({ label: item.title, path: newsPath(item) })),
    },
    {
      name: 'Gương điển hình',
      links: profiles.map((profile) => ({ label: profile.name, path: profilePath(profile) })),
    },
  ];
  return groups.map(({ name, links }) => ({ name, links: links.slice(0, mostLinks) }));
}
