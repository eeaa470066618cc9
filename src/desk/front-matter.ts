import type { TextProblem } from '#lib/officer-text.ts';

export interface SplitText {
  /** The lines between the two `---`. */
  head: string;
  body: string;
  /** The line of the file `body` begins on, counted from 1; `head` begins on line `headLine`. */
  headLine: number;
  bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** Three hyphens as Word «mends» them: an em dash, an en dash and a hyphen… */
const mendedFence = /^[-‐‑‒–—―]{1,3}[ \t]*$/;

const example = 'Chép phần đầu của một tệp cùng thư mục rồi sửa lại giá trị.';

/** The head and the body of a Markdown file, or why they cannot be told apart. */
export function splitFrontMatter(text: string): SplitText | TextProblem {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first];
  if (opening === undefined) return { problem: 'tệp trống', mend: example };
  if (!fence.test(opening))
    return {
      problem: mendedFence.test(opening)
        ? `dòng đầu là «${opening.trim()}», cần ba dấu gạch ngắn «---» (Word hay tự đổi dấu này)`
        : 'thiếu phần đầu tệp: dòng thứ nhất phải là «---»',
      mend: example,
      line: first + 1,
    };
  const rest = lines.slice(first + 1);
  const length = rest.findIndex((line) => fence.test(line));
  if (length < 0)
    return {
      problem: 'phần đầu tệp mở bằng «---» mà không có dòng «---» đóng lại',
      mend: 'Thêm một dòng «---» ngay sau dòng «khóa: giá trị» cuối cùng.',
      line: first + 1,
    };
  return {
    head: rest.slice(0, length).join('\n'),
    body: rest.slice(length + 1).join('\n'),
    headLine: first + 2,
    bodyLine: first + length + 3,
  };
}
