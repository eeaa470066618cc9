import type { CampaignEvent } from '#schemas/event.ts';
import type { Work } from '#schemas/work.ts';

/** As a visitor reads it. Nothing here depends on the day it is read: «sắp diễn ra» would soon lie. */
export const workStatusWords: Readonly<Record<Work['status'], string>> = {
  registered: 'Đã đăng ký',
  'in-progress': 'Đang làm',
  done: 'Đã hoàn thành',
  dropped: 'Thôi thực hiện',
};

export const eventStatusWords: Readonly<Record<CampaignEvent['status'], string>> = {
  planned: 'Dự kiến tổ chức',
  held: 'Đã tổ chức',
  cancelled: 'Không tổ chức',
};

export const workKindWords: Readonly<Record<Work['kind'], string>> = {
  'cong-trinh': 'Công trình',
  'phan-viec': 'Phần việc',
};

export const eventKindWords: Readonly<Record<CampaignEvent['kind'], string>> = {
  'the-thao': 'Giải thể thao',
  'van-nghe': 'Văn hóa văn nghệ',
  'hoi-thi': 'Hội thi',
  'toa-dam': 'Tọa đàm',
  khac: 'Sự kiện khác',
};

/** What the register counts, in a sentence: «3 công trình, phần việc». */
export const registerNouns = { works: 'công trình, phần việc', events: 'sự kiện' } as const;
export type RegisterKind = keyof typeof registerNouns;
