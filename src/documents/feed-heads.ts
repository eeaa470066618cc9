import { href, type SitePath } from '#lib/paths.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { site } from '#site.ts';
import type { FeedHead, Whole } from './feed-model.ts';

interface Subject {
  /** The page whose feed it is. */
  path: SitePath;
  title: string;
  description: string;
}

export const newsSubject: Subject = {
  path: '/tin-tuc/',
  title: 'Tin tức',
  description:
    'Tin về đợt thi đua đặc biệt và 60 năm huyện Quỳ Hợp, toàn văn, tin nào cũng ghi nguồn.',
};

export const profilesSubject: Subject = {
  path: '/guong-dien-hinh/',
  title: 'Gương điển hình',
  description:
    'Hồ sơ mới của tập thể, hộ gia đình, cá nhân ở Quỳ Hợp, toàn văn, hồ sơ nào cũng ghi nguồn.',
};

export const correctionsSubject: Subject = {
  path: '/nhat-ky-sua/',
  title: 'Nhật ký sửa',
  description: 'Mỗi lần sửa lời của trang 60 năm huyện Quỳ Hợp: ngày nào, sửa gì, vì sao.',
};

export const unitSubject = ({ slug, label }: { slug: string; label: string }): Subject => ({
  path: `/don-vi/${slug}/`,
  title: label,
  description: `Tin và gương mới về ${label.charAt(0).toLowerCase()}${label.slice(1)}, toàn văn, mục nào cũng ghi nguồn.`,
});

export const themeSubject = ({
  slug,
  letter,
  shortTitle,
}: {
  slug: string;
  letter: string;
  shortTitle: string;
}): Subject => ({
  path: `/noi-dung-thi-dua/${slug}/`,
  title: `Nội dung thi đua ${letter}) ${shortTitle}`,
  description: `Tin và gương mới theo nội dung thi đua «${shortTitle}», toàn văn, mục nào cũng ghi nguồn.`,
});

/** @param campaign its day is said while the feed is empty; invented content says that it is invented */
export const feedHead = (
  subject: Subject,
  whole: Whole,
  { updatedOn, isSample }: Pick<Campaign, 'updatedOn' | 'isSample'>,
): FeedHead => ({
  title: `${isSample ? 'DỮ LIỆU MẪU: ' : ''}${subject.title} – ${site.shortName}`,
  description: subject.description,
  home: whole(href(subject.path)),
  root: whole(href('/')),
  author: site.name,
  updatedOn,
});
