/** A fault in the writing of YAML, in an officer's words. */
export interface YamlTrouble {
  problem: string;
  mend: string;
  /** Counted from 1 in the YAML text. */
  line?: number;
}

const inQuotes = (example: string): string =>
  `Đặt cả giá trị trong dấu nháy đơn, ví dụ: ${example}`;

const words = {
  TAB_AS_INDENT: {
    problem: 'dòng này thụt vào bằng phím Tab',
    mend: 'Xóa Tab, gõ hai dấu cách thay vào.',
  },
  BAD_INDENT: {
    problem: 'chữ đầu dòng thụt vào không đều với các dòng cùng nhóm',
    mend: 'Gõ dấu cách cho các dòng cùng nhóm thẳng hàng.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: 'giá trị có dấu hai chấm nên bị hiểu là một khóa khác',
    mend: inQuotes("title: 'Hội nghị: tổng kết'"),
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: 'dòng này không theo dạng «khóa: giá trị»',
    mend: 'Thêm dấu hai chấm và một dấu cách sau tên khóa, hoặc nối dòng này vào dòng trên.',
  },
  BAD_SCALAR_START: {
    problem: 'giá trị không được mở đầu bằng dấu này',
    mend: inQuotes("title: '@ xã Châu Quang'"),
  },
  SIGN: {
    problem: 'giá trị mở đầu bằng dấu &, * hoặc ! nên bị hiểu sai',
    mend: inQuotes("title: '* Ghi chú'"),
  },
  BAD_DQ_ESCAPE: {
    problem: 'dấu \\ nằm trong dấu nháy kép bị hiểu là ký hiệu đặc biệt',
    mend: 'Đổi hai dấu nháy kép thành dấu nháy đơn.',
  },
  COMMENT: {
    problem: 'chữ đứng sau « #» bị coi là ghi chú và sẽ mất',
    mend: 'Đặt cả giá trị trong dấu nháy đơn; nếu đúng là ghi chú thì đưa lên một dòng riêng.',
  },
  MULTIPLE_DOCS: {
    problem: 'có dòng «---» hoặc «...» ở giữa tệp',
    mend: 'Xóa dòng đó.',
  },
  IMPOSSIBLE: {
    problem: 'các dòng lồng nhau quá sâu, không đọc được',
    mend: 'Viết lại theo mẫu của một tệp cùng loại.',
  },
} as const satisfies Record<string, YamlTrouble>;

const missingQuote: YamlTrouble = {
  problem: 'dấu nháy mở mà không đóng, hoặc còn chữ đứng sau dấu nháy đóng',
  mend: "Đóng bằng đúng loại dấu đã mở; dấu nháy đơn nằm trong câu thì gõ hai lần: 'Krông ''A'''.",
};

const missingBracket: YamlTrouble = {
  problem: 'dấu ngoặc [ hoặc { mở đầu giá trị mà không đóng đúng chỗ',
  mend: inQuotes("title: '[Tin nhanh] Hội nghị'"),
};

const unclear: YamlTrouble = {
  problem: 'dòng này viết không đúng dạng «khóa: giá trị»',
  mend: "Sau dấu hai chấm phải có một dấu cách; giá trị có dấu lạ thì đặt trong dấu nháy đơn: title: '…'",
};

/**
 * @param code of the YAML reader, or SIGN and COMMENT for what it takes silently
 * @param message the reader's English words, only to tell cases of one code apart
 * @param source the text from the fault to the end of its line
 * @param line the whole line the fault stands on
 */
export function yamlFaultWords(
  code: string,
  message: string,
  source: string,
  line: string,
): YamlTrouble {
  if (code === 'DUPLICATE_KEY') {
    const key = /^\s*["']?([^\s:"']+)/.exec(source)?.[1] ?? '';
    return { problem: `khóa «${key}» viết hai lần`, mend: 'Giữ một dòng, xóa dòng kia.' };
  }
  if (code === 'BAD_DQ_ESCAPE') return words.BAD_DQ_ESCAPE;
  if (/closing .?quote/.test(message)) return missingQuote;
  const value = /:\s+(.*)$|^\s*-\s+(.*)$/.exec(line)?.slice(1).find(Boolean) ?? '';
  const [first = ''] = value;
  const byFirstSign: Partial<Record<string, YamlTrouble>> = {
    "'": missingQuote,
    '"': missingQuote,
    '[': missingBracket,
    '{': missingBracket,
    '*': words.SIGN,
    '&': words.SIGN,
    '!': words.SIGN,
  };
  const ofSign = byFirstSign[first];
  if (ofSign && code !== 'TAB_AS_INDENT') return ofSign;
  // The reader's name for a line indented deeper than it may be, too.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(value)) return words.BAD_INDENT;
  return Object.hasOwn(words, code) ? words[code as keyof typeof words] : unclear;
}
