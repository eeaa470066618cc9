import type { Dossier } from './dossier.ts';

export interface DossierField {
  name: Exclude<keyof Dossier, 'unit' | 'issuer' | 'kind'>;
  label: string;
  hint?: string;
  /** Lines of the box; one line without. */
  rows?: number;
}

export interface DossierPart {
  legend: string;
  fields: readonly DossierField[];
}

/** What the composer asks, in the order of its page, after who proposes and which kind. */
export const dossierParts: readonly DossierPart[] = [
  {
    legend: 'Được đề nghị khen',
    fields: [
      { name: 'name', label: 'Tên' },
      {
        name: 'summary',
        label: 'Một câu giới thiệu',
        hint: 'Ai, làm gì, kết quả gì. Không quá 30 từ.',
        rows: 3,
      },
      {
        name: 'modelName',
        label: 'Tên mô hình, công trình, phần việc',
        hint: 'Không có thì bỏ trống.',
      },
      { name: 'year', label: 'Năm', hint: 'Ví dụ 2022.' },
      {
        name: 'consent',
        label: 'Bằng chứng người ấy đồng ý đăng',
        hint: 'Chỉ cần với cá nhân, ví dụ số phiếu đồng ý. Không có trong ba giấy tờ, chỉ ghi vào bản nháp hồ sơ.',
      },
    ],
  },
  {
    legend: 'Báo cáo thành tích',
    fields: [
      { name: 'situation', label: 'Đặc điểm, tình hình', rows: 4 },
      { name: 'achievements', label: 'Thành tích trong đợt thi đua', rows: 8 },
    ],
  },
  {
    legend: 'Cuộc họp xét khen thưởng',
    fields: [
      { name: 'metOn', label: 'Ngày, giờ họp', hint: 'Ví dụ 20/3/2023.' },
      { name: 'metAt', label: 'Địa điểm' },
      { name: 'chair', label: 'Người chủ trì' },
      { name: 'secretary', label: 'Thư ký' },
      { name: 'present', label: 'Có mặt' },
      { name: 'absent', label: 'Vắng mặt, lý do' },
      { name: 'votes', label: 'Biểu quyết', hint: 'Hình thức, số phiếu tán thành, tỷ lệ.' },
      { name: 'signer', label: 'Người ký tờ trình' },
    ],
  },
];
