import type { News } from '#schemas/news.ts';
import { formatDay } from './dates.ts';
import { shortened } from './profile-words.ts';

const enough = 120;

/** What a search engine shows of a news item: its summary; a short one says first when and where it was published. */
export const newsDescription = ({
  summary,
  office,
  publishedOn,
}: Pick<News, 'summary' | 'office' | 'publishedOn'>): string =>
  shortened(
    summary.length >= enough
      ? summary
      : `Tin ngày ${formatDay(publishedOn)}, ${office}: ${summary}`,
  );
