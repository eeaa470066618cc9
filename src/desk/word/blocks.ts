export interface Passage {
  /** Without any mark-up. */
  plain: string;
  markdown: string;
  /** Where it stands, as a person counts: «đoạn 7», «bảng 2, hàng 3, cột 1». */
  place: string;
}

export type Block =
  | ({ kind: 'heading'; level: number } & Passage)
  | ({ kind: 'paragraph' } & Passage)
  | ({ kind: 'item'; isNumbered: boolean } & Passage)
  | { kind: 'table'; rows: Passage[][]; place: string }
  | { kind: 'picture'; index: number; alt: string; place: string };

export interface WordPicture {
  contentType: string;
  bytes: Buffer;
}

export interface WordDocument {
  blocks: Block[];
  /** In the order of the document; a picture block names its index. */
  pictures: WordPicture[];
}
