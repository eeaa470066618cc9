import type { z } from 'astro/zod';
import { abbreviationSchema } from './abbreviation.ts';
import { campaignSchema } from './campaign.ts';
import { correctionSchema } from './correction.ts';
import { dutySchema } from './duty.ts';
import { erratumSchema } from './erratum.ts';
import { eventSchema } from './event.ts';
import { guideSchema } from './guide.ts';
import { keyFigureSchema } from './key-figure.ts';
import { ledgerSchema } from './ledger.ts';
import { legalBasisSchema } from './legal-basis.ts';
import { milestoneSchema } from './milestone.ts';
import { newsSchema } from './news.ts';
import { pageSchema } from './page.ts';
import { planPartSchema } from './plan-part.ts';
import { profileSchema } from './profile.ts';
import { sourceSchema } from './source.ts';
import { themeSchema } from './theme.ts';
import { unitReportSchema } from './unit-report.ts';
import { unitSchema } from './unit.ts';
import { workSchema } from './work.ts';

/** Where the entries of a collection are kept below `content/`. */
export type Place =
  | { form: 'markdown'; folder: string; needsBody?: true; mayBeAbsent?: true }
  | { form: 'list'; file: string; key: string; mayBeAbsent?: true }
  | { form: 'single'; file: string };

export interface Collection {
  label: string;
  place: Place;
  schema: z.ZodType;
}

/** The plan as it was handed over: offered for download, compared with the page, never edited. */
export const originalPlan = {
  file: 'ke-hoach/ke-hoach-goc.txt',
  sha256: '1856f451d491c55c180baafa83e8b046b2c004154694d7f764be2bf28d94d6fb',
} as const;

/** Every collection of the site: build, publishing desk, content check and docs all read this table. */
export const collections = {
  campaign: {
    label: 'Đợt thi đua',
    place: { form: 'single', file: 'chien-dich.yaml' },
    schema: campaignSchema,
  },
  sources: {
    label: 'Nguồn',
    place: { form: 'list', file: 'nguon.yaml', key: 'id' },
    schema: sourceSchema,
  },
  abbreviations: {
    label: 'Chữ viết tắt',
    place: { form: 'list', file: 'viet-tat.yaml', key: 'short' },
    schema: abbreviationSchema,
  },
  planParts: {
    label: 'Phần của kế hoạch',
    place: { form: 'markdown', folder: 'ke-hoach', needsBody: true },
    schema: planPartSchema,
  },
  errata: {
    label: 'Đính chính',
    place: { form: 'list', file: 'ke-hoach/dinh-chinh.yaml', key: 'id' },
    schema: erratumSchema,
  },
  legalBases: {
    label: 'Căn cứ',
    place: { form: 'list', file: 'ke-hoach/can-cu.yaml', key: 'id' },
    schema: legalBasisSchema,
  },
  duties: {
    label: 'Phân công',
    place: { form: 'list', file: 'ke-hoach/phan-cong.yaml', key: 'id' },
    schema: dutySchema,
  },
  themes: {
    label: 'Nội dung thi đua',
    place: { form: 'markdown', folder: 'noi-dung-thi-dua' },
    schema: themeSchema,
  },
  units: { label: 'Đơn vị', place: { form: 'markdown', folder: 'don-vi' }, schema: unitSchema },
  milestones: {
    label: 'Mốc thời gian',
    place: { form: 'list', file: 'moc-thoi-gian.yaml', key: 'id' },
    schema: milestoneSchema,
  },
  guide: {
    label: 'Hướng dẫn khen thưởng',
    place: { form: 'markdown', folder: 'khen-thuong', needsBody: true },
    schema: guideSchema,
  },
  news: {
    label: 'Tin tức',
    place: { form: 'markdown', folder: 'tin-tuc', needsBody: true, mayBeAbsent: true },
    schema: newsSchema,
  },
  profiles: {
    label: 'Gương điển hình',
    place: { form: 'markdown', folder: 'guong-dien-hinh', mayBeAbsent: true },
    schema: profileSchema,
  },
  ledger: {
    label: 'Sổ danh bộ',
    place: { form: 'list', file: 'so-danh-bo.yaml', key: 'number', mayBeAbsent: true },
    schema: ledgerSchema,
  },
  works: {
    label: 'Công trình, phần việc',
    place: { form: 'markdown', folder: 'cong-trinh', mayBeAbsent: true },
    schema: workSchema,
  },
  events: {
    label: 'Sự kiện',
    place: { form: 'markdown', folder: 'su-kien', mayBeAbsent: true },
    schema: eventSchema,
  },
  unitReports: {
    label: 'Báo cáo của đơn vị',
    place: { form: 'list', file: 'bao-cao-don-vi.yaml', key: 'unit', mayBeAbsent: true },
    schema: unitReportSchema,
  },
  corrections: {
    label: 'Nhật ký sửa',
    place: { form: 'list', file: 'nhat-ky-sua.yaml', key: 'id', mayBeAbsent: true },
    schema: correctionSchema,
  },
  keyFigures: {
    label: 'Số liệu chính',
    place: { form: 'list', file: 'so-lieu.yaml', key: 'order', mayBeAbsent: true },
    schema: keyFigureSchema,
  },
  pages: {
    label: 'Trang',
    place: { form: 'markdown', folder: 'trang', needsBody: true },
    schema: pageSchema,
  },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
