import { foldVietnamese } from '#lib/vietnamese.ts';

/** What may never be published of anybody (product rule 5), and the keys people write it under. */
interface Refused {
  /** In a sentence: «dân tộc». */
  name: string;
  /** Folded, words joined by hyphens. */
  keys: readonly string[];
}

const keys = (text: string): readonly string[] => text.trim().split(/\s+/);

const refused: readonly Refused[] = [
  {
    name: 'dân tộc',
    keys: keys('dan-toc toc-nguoi sac-toc ethnicity ethnic ethnic-group race'),
  },
  { name: 'tôn giáo', keys: keys('ton-giao tin-nguong religion religious faith') },
  {
    name: 'việc vào Đảng',
    keys: keys('dang-vien vao-dang ngay-vao-dang dang-tich dang-phai party party-member'),
  },
  {
    name: 'sức khỏe',
    keys: keys(
      'suc-khoe benh benh-tat benh-an benh-ly tat-nguyen khuyet-tat nhom-mau health illness disease disability medical blood-type',
    ),
  },
  {
    name: 'hoàn cảnh nghèo',
    keys: keys('ho-ngheo ngheo can-ngheo dien-ngheo ho-can-ngheo poverty poor poor-household'),
  },
  {
    name: 'số giấy tờ tùy thân',
    keys: keys(
      'cccd cmnd cmt cmtnd can-cuoc can-cuoc-cong-dan chung-minh chung-minh-nhan-dan chung-minh-thu so-dinh-danh dinh-danh ma-dinh-danh ho-chieu bhxh bhyt bao-hiem id-number id-card national-id citizen-id personal-id passport',
    ),
  },
  {
    name: 'địa chỉ nhà riêng',
    keys: keys(
      'dia-chi dia-chi-nha nha-rieng noi-o cho-o noi-cu-tru cu-tru ho-khau thuong-tru tam-tru address home-address residence',
    ),
  },
  {
    name: 'số điện thoại riêng',
    keys: keys('sdt so-dt dien-thoai so-dien-thoai di-dong phone mobile tel telephone zalo'),
  },
  {
    name: 'ngày sinh',
    keys: keys(
      'ngay-sinh sinh-ngay ngay-thang-nam-sinh birth-date birthdate date-of-birth dob birthday',
    ),
  },
];

/** `soDienThoai`, `Số điện thoại`, `so_dien_thoai` → `so-dien-thoai` */
const hyphened = (key: string): string =>
  foldVietnamese(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A word this long is told from others even where no hyphen parts it from its neighbours. */
const tellingLength = 6;

/** What private thing a key names, whatever its spelling: `dan-toc`, `tonGiao`, `Ngày sinh`; undefined for any other key. */
export function privateKind(key: string): string | undefined {
  const wanted = hyphened(key);
  const packed = wanted.replaceAll('-', '');
  return refused.find(({ keys }) =>
    keys.some((one) => {
      const packedOne = one.replaceAll('-', '');
      return (
        `-${wanted}-`.includes(`-${one}-`) ||
        packed === packedOne ||
        (packedOne.length >= tellingLength && packed.includes(packedOne))
      );
    }),
  )?.name;
}
