import { z } from 'astro/zod';
import { line } from './fields.ts';
import { oneOf } from './one-of.ts';

export const hostNames = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea, Forgejo' } as const;

/** Where the office keeps its content, when that is a git host; without it the desk works on a folder. */
export const deskHostSchema = z.strictObject({
  host: oneOf(hostNames, 'Nơi giữ nội dung'),
  repository: line('Kho', 'Tên chủ kho, dấu gạch chéo, tên kho: quy-hop/trang-60-nam.').regex(
    /^[\w.-]+(?:\/[\w.-]+)+$/,
    { error: 'Viết tên chủ kho, dấu gạch chéo, tên kho: quy-hop/trang-60-nam.' },
  ),
  branch: line('Nhánh').default('main'),
  /** Only for a host of the office's own: GitHub Enterprise, GitLab or Gitea on its server. */
  address: z
    .url({ protocol: /^https$/, error: 'Địa chỉ máy chủ bắt đầu bằng https://.' })
    .meta({ label: 'Địa chỉ máy chủ', hint: 'Chỉ ghi khi cơ quan có máy chủ riêng.' })
    .optional(),
  /** One officer writes, another lets it through. GitHub and GitLab can do that; Gitea can't. */
  isReviewed: z.boolean().default(true).meta({ label: 'Phải có người thứ hai duyệt' }),
});
export type DeskHost = z.infer<typeof deskHostSchema>;
