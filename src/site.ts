// Browsers receive this file too: keep it to what a page may need.

interface Surroundings {
  process?: { env: Record<string, string | undefined> };
}

/** Vite tells bundled code; what Node runs as it stands is told by the setting itself. */
const mountPoint =
  (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ??
  (globalThis as Surroundings).process?.env['BASE_PATH'] ??
  '/';

/** Where the site is mounted, with a slash at both ends: `/`, or `/thidua60/` under a sub-path. */
export const base: string = mountPoint.replace(/\/*$/, '/');

export const site = {
  name: 'Đợt thi đua đặc biệt – 60 năm huyện Quỳ Hợp',
  shortName: '60 năm huyện Quỳ Hợp',
  campaignName: 'Đợt thi đua đặc biệt',
  place: 'Quỳ Hợp, Nghệ An',
  language: 'vi',
} as const;

export interface NavigationLink {
  label: string;
  path: `/${string}`;
}

export const mainNavigation: readonly NavigationLink[] = [
  { label: 'Kế hoạch', path: '/ke-hoach/' },
  { label: 'Nội dung', path: '/noi-dung-thi-dua/' },
  { label: 'Gương điển hình', path: '/guong-dien-hinh/' },
  { label: 'Công trình, sự kiện', path: '/cong-trinh-su-kien/' },
  { label: 'Đơn vị', path: '/don-vi/' },
  { label: 'Khen thưởng', path: '/khen-thuong/' },
  { label: 'Tin tức', path: '/tin-tuc/' },
];
