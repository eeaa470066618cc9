import { mojibakeFinder } from './mojibake.ts';
import { mendEth } from './syllables.ts';

/** What is wrong with a file as a whole, in words for an officer. */
export interface TextProblem {
  problem: string;
  mend: string;
  /** Counted from 1, where it can be told. */
  line?: number;
}

export type OfficerText = { text: string } | TextProblem;

/**
 * What shows nothing: control characters, soft hyphen, grapheme joiner, zero-width space, joiners and
 * non-joiners, marks and overrides of writing direction, word joiner, invisible operators, byte order
 * marks, Hangul and Mongolian fillers, variation selectors, tags, annotation anchors.
 */
const invisible = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]|(?![\t\n])\p{Cc}/gu;

/** A soft hyphen is a letter of TCVN3, and control characters tell of damage: these stay for a look. */
const invisibleToAll = /(?!\u00AD)\p{Default_Ignorable_Code_Point}/gu;

/** What tells of a damaged file: control characters, the sign for a lost letter, no character at all. */
const damaged = /(?![\t\n\v\f\r\u0085])\p{Cc}|\uFFFD|\p{Noncharacter_Code_Point}/u;

/** Signs only one font can draw: bullets and arrows of Symbol and Wingdings, as Word and PDF copy them. */
const ownSign = /\p{Private_Use}/u;

/** No-break, narrow, figure, ideographic and other spaces that only look like a space. */
const fancySpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Text as pasted from Word, Notepad or a Mac, made plain: LF, NFC, ordinary spaces, nothing invisible. */
export const normaliseText = (text: string): string =>
  mendEth(
    text
      .replace(/\r\n?|[\u0085\u2029]/g, '\n')
      .replace(/[\v\f\u2028]/g, ' ') // Word's line break inside a paragraph
      .replace(fancySpace, ' ')
      .replace(invisible, '')
      .normalize('NFC'),
  );

const signatures: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'tệp Word, Excel hoặc tệp nén' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'tệp Word hoặc Excel đời cũ' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'tệp PDF' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'tệp RTF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'tệp ảnh PNG' },
  { bytes: [0xff, 0xd8, 0xff], what: 'tệp ảnh JPEG' },
];

const saveAsUtf8 =
  'Mở bằng Notepad, chọn «Lưu thành» (Save as), ở ô «Mã hóa» (Encoding) chọn UTF-8 rồi lưu lại.';

const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 1000);
  return start.length > 3 && start.filter((byte) => byte === 0).length > start.length / 5;
};

const codeOf = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const oldFontProblem = (found: NonNullable<ReturnType<ReturnType<typeof mojibakeFinder>>>) => {
  const { encoding, sample, line } = found;
  const example = `ví dụ «${sample.word}» thay cho «${sample.meant}»`;
  if (encoding === 'Windows-1252')
    return {
      problem: `chữ tiếng Việt trong tệp này bị đọc sai bảng mã (UTF-8 đọc thành Windows-1252), ${example}`,
      mend: 'Mở lại bản gốc, chép chữ đúng và dán vào đây.',
      line,
    };
  return {
    problem: `chữ trong tệp này dùng bảng mã ${encoding}, ${example}`,
    mend: 'Hãy chuyển sang Unicode bằng công cụ của UniKey (Ctrl+Shift+F6) rồi dán lại.',
    line,
  };
};

/**
 * A function that reads the bytes of a text file an officer saved: plain text, or what stands in the
 * way said by name (UTF-16, TCVN3, VNI, Windows-1258, a Word file renamed…).
 */
export function officerTextReader(): (bytes: Uint8Array) => OfficerText {
  const findMojibake = mojibakeFinder();
  const strict = new TextDecoder('utf-8', { fatal: true });
  const western = new TextDecoder('windows-1252');

  return (bytes) => {
    const signature = signatures.find(({ bytes: start }) =>
      start.every((byte, index) => bytes[index] === byte),
    );
    if (signature)
      return {
        problem: `đây là ${signature.what} bị đổi đuôi, không phải tệp chữ`,
        mend: 'Chép phần chữ sang một tệp mới soạn bằng Notepad.',
      };
    if (isUtf16(bytes))
      return { problem: 'tệp được lưu bằng bảng mã UTF-16, cần UTF-8', mend: saveAsUtf8 };

    let raw: string;
    try {
      raw = strict.decode(bytes);
    } catch {
      const found = findMojibake(western.decode(bytes).normalize('NFC'));
      return found && found.encoding !== 'Windows-1252'
        ? oldFontProblem(found)
        : { problem: 'tệp không được lưu bằng bảng mã UTF-8', mend: saveAsUtf8 };
    }
    raw = raw.replace(/\r\n?/g, '\n').replace(invisibleToAll, '').normalize('NFC');
    const found = findMojibake(raw);
    if (found) return oldFontProblem(found);
    const broken = damaged.exec(raw);
    if (broken)
      return {
        problem: `có ký tự hỏng (mã ${codeOf(broken[0])})`,
        mend: 'Xóa ký tự đó và gõ lại chữ ở chỗ ấy.',
        line: lineAt(raw, broken.index),
      };
    const drawn = ownSign.exec(raw);
    if (drawn)
      return {
        problem: `có ký hiệu chỉ phông Symbol hoặc Wingdings vẽ được (mã ${codeOf(drawn[0])}), máy khác thấy ô trống`,
        mend: 'Xóa ký hiệu đó; đầu dòng liệt kê thì gõ dấu gạch và một dấu cách.',
        line: lineAt(raw, drawn.index),
      };
    return { text: normaliseText(raw) };
  };
}
