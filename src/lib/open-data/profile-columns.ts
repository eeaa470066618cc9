import { awardLevels, evidenceLabels, kindLabels, originLabels } from '#lib/profile-kinds.ts';
import type { Profile } from '#schemas/profile.ts';
import type { Column } from './column.ts';
import { clausesColumn, partialDayPattern, sourcesColumn, themesColumn } from './shared-columns.ts';

interface Named {
  slug: string;
  label: string;
}

export type OpenProfile = Omit<Profile, 'themes' | 'unit' | 'portrait'> & {
  unitThen?: Named;
  unitNow?: Named;
  themes: readonly string[];
  /** Whole addresses. */
  address: string;
  shortAddress: string;
};

type OfProfile = Pick<Profile, 'number' | 'name'>;

const numberColumn: Column<OfProfile> = {
  name: 'so_ho_so',
  label: 'Số hồ sơ',
  type: 'integer',
  meaning: 'Số vĩnh viễn của hồ sơ; đã cấp thì không dùng lại. Nối các bảng về gương với nhau.',
  example: '42',
  cell: ({ number }) => number,
};

const nameColumn: Column<OfProfile> = {
  name: 'ten',
  label: 'Tên',
  type: 'text',
  meaning: 'Tên tập thể, hộ gia đình hoặc cá nhân.',
  example: 'Tên như hồ sơ ghi',
  cell: ({ name }) => name,
};

export const profileColumns: readonly Column<OpenProfile>[] = [
  numberColumn,
  nameColumn,
  {
    name: 'loai',
    label: 'Loại',
    type: 'text',
    meaning: 'Hồ sơ về ai.',
    options: Object.values(kindLabels),
    cell: ({ kind }) => kindLabels[kind],
  },
  {
    name: 'nguon_goc',
    label: 'Nguồn gốc hồ sơ',
    type: 'text',
    meaning:
      '«Trong đợt thi đua» khi có quyết định khen của đợt; «Theo báo chí» khi chỉ có báo chí, trang công khai nêu.',
    options: Object.values(originLabels),
    cell: ({ origin }) => originLabels[origin],
  },
  {
    name: 'cau_gioi_thieu',
    label: 'Một câu giới thiệu',
    type: 'text',
    meaning: 'Câu dùng để trích dẫn, không quá 30 từ.',
    cell: ({ summary }) => summary,
  },
  {
    name: 'ten_mo_hinh',
    label: 'Tên mô hình',
    type: 'text',
    meaning: 'Tên mô hình, nếu nguồn có nêu.',
    example: 'Tên như nguồn viết',
    cell: ({ modelName }) => modelName,
  },
  {
    name: 'ma_don_vi',
    label: 'Mã đơn vị khi ấy',
    type: 'text',
    meaning: 'Cột «ma» của bảng đơn vị. Trống khi nguồn không nói rõ nơi.',
    cell: ({ unitThen }) => unitThen?.slug,
  },
  {
    name: 'don_vi',
    label: 'Đơn vị khi ấy',
    type: 'text',
    meaning: 'Xã, thị trấn vào lúc được khen hoặc được báo nêu.',
    cell: ({ unitThen }) => unitThen?.label,
  },
  {
    name: 'ma_don_vi_nay',
    label: 'Mã đơn vị nay',
    type: 'text',
    meaning: 'Cột «ma» của xã mà đơn vị khi ấy đã nhập vào.',
    cell: ({ unitNow }) => unitNow?.slug,
  },
  {
    name: 'don_vi_nay',
    label: 'Nay thuộc',
    type: 'text',
    meaning: 'Xã ngày nay, từ 1/7/2025.',
    cell: ({ unitNow }) => unitNow?.label,
  },
  {
    name: 'nam',
    label: 'Năm',
    type: 'integer',
    meaning: 'Năm của việc được nêu.',
    cell: ({ year }) => year,
  },
  {
    name: 'so_lieu_tinh_den',
    label: 'Số liệu tính đến',
    type: 'partial-date',
    meaning: `Mốc của các số liệu. ${partialDayPattern}`,
    cell: ({ recordedOn }) => recordedOn,
  },
  themesColumn,
  clausesColumn,
  {
    name: 'theo_bao_chi',
    label: 'Khen thưởng theo báo chí',
    type: 'text',
    meaning:
      'Lời của báo, mỗi điều một dòng; trang này không xác nhận. Quyết định ở bảng khen thưởng.',
    cell: ({ reportedAwards }) =>
      reportedAwards.length === 0 ? undefined : reportedAwards.map(({ claim }) => claim).join('\n'),
  },
  {
    name: 'luu_y',
    label: 'Lưu ý khi đọc',
    type: 'text',
    meaning: 'Điều chưa chắc hoặc dễ hiểu nhầm; xin dẫn kèm khi dùng.',
    cell: ({ caution }) => caution,
  },
  sourcesColumn,
  {
    name: 'dia_chi',
    label: 'Địa chỉ',
    type: 'address',
    meaning: 'Trang của hồ sơ; đổi tên thì địa chỉ cũ vẫn dẫn tới.',
    cell: ({ address }) => address,
  },
  {
    name: 'dia_chi_ngan',
    label: 'Địa chỉ ngắn',
    type: 'address',
    meaning: 'Địa chỉ không bao giờ đổi, để in và trích dẫn.',
    cell: ({ shortAddress }) => shortAddress,
  },
];

export type OpenAward = Profile['awards'][number] & OfProfile;

export const awardColumns: readonly Column<OpenAward>[] = [
  numberColumn,
  nameColumn,
  {
    name: 'hinh_thuc',
    label: 'Hình thức khen',
    type: 'text',
    meaning: 'Như quyết định ghi.',
    example: 'Giấy khen',
    cell: ({ form }) => form,
  },
  {
    name: 'cap',
    label: 'Cấp khen',
    type: 'text',
    meaning: 'Cấp của cơ quan ra quyết định.',
    options: Object.values(awardLevels).map(({ label }) => label),
    cell: ({ level }) => awardLevels[level].label,
  },
  {
    name: 'so_quyet_dinh',
    label: 'Số quyết định',
    type: 'text',
    meaning: 'Số và ký hiệu của quyết định.',
    example: 'Số và ký hiệu như quyết định ghi',
    cell: ({ decisionNumber }) => decisionNumber,
  },
  {
    name: 'ngay_quyet_dinh',
    label: 'Ngày quyết định',
    type: 'date',
    meaning: 'Ngày ký quyết định.',
    example: '2023-04-10',
    cell: ({ decidedOn }) => decidedOn,
  },
  {
    name: 'nguoi_ky',
    label: 'Người ký',
    type: 'text',
    meaning: 'Họ tên và chức vụ lúc ký.',
    example: 'Họ tên, chức vụ',
    cell: ({ signer }) => signer,
  },
  {
    name: 'trong_dot',
    label: 'Khen trong đợt thi đua này',
    type: 'boolean',
    meaning: '«không» là lần khen của dịp khác.',
    example: 'có',
    cell: ({ inCampaign }) => inCampaign,
  },
];

export type OpenFigure = Profile['figures'][number] & OfProfile;

export const figureColumns: readonly Column<OpenFigure>[] = [
  numberColumn,
  nameColumn,
  {
    name: 'so_lieu',
    label: 'Số liệu',
    type: 'text',
    meaning: 'Số ấy đếm gì.',
    cell: ({ label }) => label,
  },
  {
    name: 'gia_tri',
    label: 'Giá trị',
    type: 'text',
    meaning: 'Giữ cách viết của nguồn, như «gần 30 người», nên là chữ chứ không phải số.',
    cell: ({ value }) => value,
  },
  {
    name: 'ai_xac_nhan',
    label: 'Ai xác nhận',
    type: 'text',
    meaning: 'Loại nguồn đứng sau con số.',
    options: Object.values(evidenceLabels),
    cell: ({ evidence }) => evidenceLabels[evidence],
  },
  sourcesColumn,
];
