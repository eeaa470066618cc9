import { mojibakeFinder } from '#lib/mojibake.ts';
import { awardWordIn } from '#desk/award-words.ts';
import type { Block, Passage } from './blocks.ts';
import type { Details } from './details.ts';

const passagesOf = (blocks: readonly Block[]): Passage[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'picture') return [];
    return block.kind === 'table' ? block.rows.flat() : [block];
  });

/** What may be said of a song or a village, but never of a person. */
const delicate =
  /dân tộc|tôn giáo|đảng viên|hộ (?:cận )?nghèo|bệnh|khuyết tật|trú tại|thường trú/iu;

const mostDelicate = 5;

/** Places only a person can judge: no machine knows whom a sentence speaks of. */
const toReadAgain = (blocks: readonly Block[]): string[] =>
  passagesOf(blocks)
    .flatMap(({ plain, place }) => {
      const [word] = delicate.exec(plain) ?? [];
      return word === undefined ? [] : [`Đọc lại ${place}: có chữ «${word}».`];
    })
    .slice(0, mostDelicate)
    .map((note) => `${note} Nếu nói về riêng một người thì xóa, không được phép đăng.`);

/** What the officer must still supply before publishing, each as a sentence. */
export function missingIn({ kind, unit, year }: Details, blocks: readonly Block[]): string[] {
  const award = blocks.flatMap((block) => {
    const hit = 'plain' in block ? awardWordIn(block.plain) : undefined;
    return hit ? [{ place: block.place, word: hit.found }] : [];
  })[0];
  const pictures = blocks.filter((block) => block.kind === 'picture');
  return [
    'Một câu giới thiệu, không quá 30 từ.',
    ...(unit === undefined ? ['Đơn vị khi ấy: báo cáo không ghi rõ.'] : []),
    ...(year === undefined ? ['Năm: báo cáo không ghi; máy tạm lấy năm nay.'] : []),
    ...(kind === 'ca-nhan'
      ? ['Căn cứ được đăng: phiếu đồng ý của người ấy, hoặc quyết định đã công bố.']
      : []),
    `Khen thưởng: hình thức, cấp, số, ngày, người ký.${award ? ` Báo cáo nhắc «${award.word}» ở ${award.place}.` : ''}`,
    ...(pictures.some(({ alt }) => alt === '')
      ? ['Lời tả từng ảnh, người chụp; ảnh chân dung thì chuyển lên mục Ảnh.']
      : []),
    'Nội dung thi đua và nguồn.',
    ...toReadAgain(blocks),
  ];
}

/** Signs only one font can draw, with their place. */
export const strangeSigns = (blocks: readonly Block[]): string[] =>
  passagesOf(blocks)
    .filter(({ plain }) => /\p{Private_Use}/u.test(plain))
    .map(
      ({ place }) =>
        `${place}: có ký hiệu của phông Symbol hoặc Wingdings mà máy khác không hiện được; xóa hoặc gõ chữ thay vào.`,
    );

/** Text typed in a font of old, with its place: nothing can be made of it. */
export function oldFont(blocks: readonly Block[]): string[] {
  const passages = passagesOf(blocks);
  const found = mojibakeFinder()(
    passages.map(({ plain }) => plain.replaceAll('\n', ' ')).join('\n'),
  );
  const place = found && passages[found.line - 1]?.place;
  return found
    ? [
        `${place ?? ''}: chữ dùng bảng mã ${found.encoding}, ví dụ «${found.sample.word}» thay cho «${found.sample.meant}»; chuyển cả bài sang Unicode bằng UniKey (Ctrl+Shift+F6).`,
      ]
    : [];
}
