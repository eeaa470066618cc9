/** What makes a query hard, or that nothing answers it. */
export const queryClasses = {
  marked: 'có dấu đủ',
  unmarked: 'không dấu',
  'wrong-tone': 'sai dấu, sai thanh',
  decomposed: 'dấu rời (NFD)',
  'tone-place': 'dấu đặt kiểu cũ, kiểu mới',
  'i-or-y': 'i hay y',
  telex: 'Telex còn nguyên phím',
  vni: 'VNI còn nguyên phím',
  abbreviation: 'chữ viết tắt',
  document: 'số hiệu văn bản',
  date: 'ngày tháng',
  unit: 'tên đơn vị xưa và nay',
  misnamed: 'tên huyện viết sai như bản chép',
  slip: 'sai một chữ cái',
  joined: 'viết liền',
  phrase: 'trong ngoặc kép',
  prefix: 'gõ dở',
  clause: 'điều khoản',
  question: 'câu hỏi',
  name: 'tên người, tên tập thể',
  mixed: 'nhiều chỗ khó một lúc',
  absent: 'không có trên trang',
} as const;

export type QueryClass = keyof typeof queryClasses;

export const isQueryClass = (name: string): name is QueryClass => name in queryClasses;

/** One answer that would be right. */
export type Target =
  /** A page, and in it the section the reader should land in; without one, anywhere on the page. */
  | { kind: 'address'; page: string; anchor: string | undefined }
  /** Any page with these words, the reader landing in the passage that has them. */
  | { kind: 'words'; words: string }
  /** The page of this title. */
  | { kind: 'title'; title: string };

export interface Query {
  text: string;
  class: QueryClass;
  /** Any of them will do; nothing must be returned when there is none. */
  targets: readonly Target[];
}

/** Whether the answer can be at the wrong place of the right page. */
export const asksForHeading = ({ targets }: Query): boolean =>
  targets.length > 0 &&
  targets.every(
    (target) =>
      target.kind === 'words' || (target.kind === 'address' && target.anchor !== undefined),
  );
