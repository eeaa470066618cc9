import { z } from 'astro/zod';
import { deskHostSchema } from './desk-host.ts';
import { day, line, text } from './fields.ts';

/** Who the campaign is, when it ran, and who answers for this site. One file: `chien-dich.yaml`. */
export const campaignSchema = z.strictObject({
  name: line('Tên đầy đủ của đợt thi đua'),
  shortName: line('Tên gọn'),
  slogan: line('Chủ đề'),
  foundedOn: day('Ngày thành lập huyện'),
  anniversaryOn: day('Ngày kỷ niệm, ngày kết thúc đợt'),
  reportBefore: day('Hạn báo cáo', 'Kế hoạch ghi «trước ngày»: ngày này không tính.'),
  planYear: z.number().int().min(2000).max(2099).meta({ label: 'Năm ban hành kế hoạch' }),
  districtEndedOn: day('Ngày cấp huyện kết thúc hoạt động'),
  /** Where the site is published; sitemap, feeds and pictures need whole addresses. */
  siteUrl: line('Địa chỉ của trang', 'Ví dụ https://quyhop.example.').regex(
    /^https:\/\/[^\s/?#@:.]+(?:\.[^\s/?#@:.]+)+(?::\d+)?\/?$/,
    {
      error:
        'Địa chỉ trang phải bắt đầu bằng https:// và viết đủ tên miền, không kèm gì phía sau; trang đặt trong thư mục con thì hỏi người phụ trách kỹ thuật.',
    },
  ),
  /** The sitemap's date for every page that has none of its own. */
  updatedOn: day('Ngày cập nhật nội dung gần nhất'),
  publisher: z
    .strictObject({
      name: line('Tên đơn vị vận hành trang'),
      /** Only a body that really is an organ of the state may say so; the default is false. */
      isStateBody: z.boolean().default(false).meta({ label: 'Là cơ quan nhà nước' }),
      address: line('Địa chỉ').optional(),
      email: z
        .email({ error: 'Thư điện tử phải có dạng ten@mien.vn.' })
        .meta({ label: 'Thư điện tử' })
        .optional(),
      phone: line('Điện thoại cơ quan').optional(),
    })
    .meta({ label: 'Đơn vị vận hành' }),
  /** Left out where the desk works on a folder of the officer's own machine. */
  desk: deskHostSchema.meta({ label: 'Bàn biên tập trên máy chủ' }).optional(),
  /** Invented content for tests and the demonstration; every page then says so and asks not to be indexed. */
  isSample: z.boolean().default(false).meta({ label: 'Là dữ liệu mẫu' }),
  legalNote: text('Ghi chú pháp lý', 'Nói rõ trang này là gì và không phải là gì.'),
});
export type Campaign = z.infer<typeof campaignSchema>;
