import { formatPartialDay } from '#lib/dates.ts';
import { eventPath, href, newsPath, planPath, profilePath, workPath } from '#lib/paths.ts';
import { getMilestones } from './milestones.ts';
import { getNews } from './news.ts';
import { getLegalBases } from './plan.ts';
import { getProfilesByName } from './profile-lists.ts';
import { getEvents, getWorks } from './register.ts';

/** On a large site the rest is for the lists and for the search: the directory comes with the page. */
const mostLinks = 30;

/** Names that people look for and that change with the content: documents, days, news, profiles, works, events. */
export async function getNamesToFind() {
  const [bases, milestones, news, profiles, works, events] = await Promise.all([
    getLegalBases(),
    getMilestones(),
    getNews(),
    getProfilesByName(),
    getWorks(),
    getEvents(),
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
    {
      name: 'Công trình, phần việc',
      links: works.map(({ slug, title }) => ({ label: title, path: workPath(slug) })),
    },
    {
      name: 'Sự kiện',
      links: events.map(({ slug, title }) => ({ label: title, path: eventPath(slug) })),
    },
  ];
  return groups.map(({ name, links }) => ({ name, links: links.slice(0, mostLinks) }));
}
