import { z } from 'astro/zod';
import { summaryLimit, wordCount, years } from '#lib/profile-rules.ts';
import { day, formerSlugs, line, partialDay, reference, sources, text } from './fields.ts';
import { oneOf } from './one-of.ts';
import { pictureSchema } from './picture.ts';

export const profileKinds = {
  'tap-the': 'Tập thể',
  'ho-gia-dinh': 'Hộ gia đình',
  'ca-nhan': 'Cá nhân',
} as const;

/** Who vouches for a figure; shown beside it as a small label. */
export const evidenceKinds = {
  decision: 'theo quyết định',
  'unit-report': 'theo báo cáo của đơn vị',
  press: 'theo báo chí',
  'self-told': 'theo lời kể',
} as const;

export const awardLevels = {
  commune: 'cấp xã',
  district: 'cấp huyện',
  province: 'cấp tỉnh',
  state: 'cấp Nhà nước',
} as const;

/** An award with its decision. The words «Giấy khen», «Bằng khen»… need all four proofs (product rule 4). */
const awardSchema = z.strictObject({
  form: line('Hình thức khen', 'Ví dụ Giấy khen.'),
  level: oneOf(awardLevels, 'Cấp khen'),
  decisionNumber: line('Số quyết định'),
  decidedOn: day('Ngày quyết định'),
  signer: line('Người ký', 'Họ tên và chức vụ.'),
  /** False for an honour from another time or another campaign. */
  inCampaign: z.boolean().default(false).meta({ label: 'Khen trong đợt thi đua này' }),
});

/** Why a person may be shown at all (product rule 5). */
const groundSchema = z
  .strictObject({
    kind: oneOf(
      { consent: 'Người ấy đồng ý', decision: 'Quyết định đã công bố', press: 'Báo chí đã đưa' },
      'Căn cứ đăng',
    ),
    record: text('Bằng chứng', 'Số phiếu đồng ý, số quyết định, hoặc tên bài báo.'),
    recordedOn: partialDay('Ngày').optional(),
  })
  .meta({ label: 'Căn cứ được đăng' });

/** One exemplary collective, household or person. Files `guong-dien-hinh/*.md`; the body is the story. */
export const profileSchema = z
  .strictObject({
    number: z.number().int().min(1).max(99_999).meta({
      label: 'Số hồ sơ',
      hint: 'Số tiếp theo trong sổ danh bộ, bàn biên tập điền sẵn; không dùng lại số cũ.',
    }),
    status: oneOf(
      { published: 'Đã đăng', draft: 'Bản nháp', withdrawn: 'Đã rút' },
      'Tình trạng',
    ).default('published'),
    kind: oneOf(profileKinds, 'Loại'),
    name: line('Tên'),
    /** The real site shows press reports only; honours of the campaign need a decision. */
    origin: oneOf({ press: 'Theo báo chí', campaign: 'Trong đợt thi đua' }, 'Nguồn gốc hồ sơ'),
    unit: reference('units', 'Đơn vị khi ấy').optional(),
    summary: line(
      'Một câu giới thiệu',
      'Không quá 30 từ; dùng trong thẻ, ảnh chia sẻ, trích dẫn.',
    ).refine((sentence) => wordCount(sentence) <= summaryLimit, {
      error: 'Câu giới thiệu dài quá 30 từ, cần rút gọn.',
    }),
    modelName: line('Tên mô hình').optional(),
    year: z
      .number()
      .int()
      .min(years.first)
      .max(years.last)
      .meta({ label: 'Năm', hint: 'Năm của việc làm được kể.' }),
    recordedOn: partialDay('Số liệu tính đến').optional(),
    ground: groundSchema.optional(),
    awards: z.array(awardSchema).default([]).meta({ label: 'Khen thưởng' }),
    /** What a newspaper says was awarded, in its own claim; never restated as fact. */
    reportedAwards: z
      .array(z.strictObject({ claim: text('Điều báo nêu'), sources: sources() }))
      .default([])
      .meta({ label: 'Khen thưởng theo báo chí' }),
    figures: z
      .array(
        z.strictObject({
          label: line('Số liệu'),
          value: line('Giá trị'),
          evidence: oneOf(evidenceKinds, 'Ai xác nhận'),
          sources: sources().optional(),
        }),
      )
      .default([])
      .meta({ label: 'Số liệu' }),
    themes: z
      .array(reference('themes', 'Nội dung thi đua'))
      .default([])
      .meta({ label: 'Nội dung thi đua' }),
    clauses: z
      .array(reference('clauses', 'Điều khoản'))
      .default([])
      .meta({ label: 'Điều khoản phục vụ' }),
    portrait: pictureSchema.optional(),
    ownWords: z
      .strictObject({ text: text('Lời kể'), sources: sources().optional() })
      .optional()
      .meta({ label: 'Lời của người trong cuộc' }),
    followUps: z
      .array(
        z.strictObject({
          date: partialDay('Ngày'),
          text: text('Diễn biến'),
          sources: sources().optional(),
        }),
      )
      .default([])
      .meta({ label: 'Về sau' }),
    caution: text('Lưu ý khi đọc').optional(),
    /** Old slugs; each keeps redirecting here. */
    formerSlugs: formerSlugs(),
    withdrawnOn: day('Ngày rút').optional(),
    sources: z.array(reference('sources', 'Mã nguồn')).default([]).meta({ label: 'Nguồn' }),
  })
  .refine(
    (profile) =>
      profile.kind !== 'ca-nhan' || profile.ground !== undefined || profile.status === 'withdrawn',
    {
      error:
        'Hồ sơ cá nhân phải ghi căn cứ được đăng (đồng ý, quyết định đã công bố, hoặc báo chí).',
      path: ['ground'],
    },
  )
  .refine(
    (profile) =>
      profile.origin !== 'press' || profile.status === 'draft' || profile.sources.length > 0,
    { error: 'Hồ sơ theo báo chí phải có ít nhất một nguồn.', path: ['sources'] },
  )
  .refine(
    (profile) =>
      profile.origin !== 'campaign' ||
      profile.status !== 'published' ||
      profile.awards.some((award) => award.inCampaign),
    {
      error: 'Hồ sơ «trong đợt thi đua» phải có quyết định khen thưởng của đợt.',
      path: ['awards'],
    },
  );
export type Profile = z.infer<typeof profileSchema>;
