import { canonicalSpelling, hasMarks, searchKey } from './tone-placement.ts';

/** A word with the key and the spelling it is known by. */
interface Spelt {
  key: string;
  form: string;
}

/** Words of grammar: they help a phrase, and are not missed where they are absent. */
const grammar = new Set(
  `và là của các những được cho có trong về với để này đó khi thì mà ở tại theo từ đến bao nhiêu nào gì ai đâu sao như
  thế bị hay hoặc bởi vì một cái sự việc ra vào mấy phải mỗi tôi không làm còn mình ông bà do ạ nhé nhỉ vậy hả xin đã
  đang sẽ rồi cần muốn nên giúp anh chị quá lắm nữa`
    .split(/\s+/)
    .map(canonicalSpelling),
);
const grammarKeys = new Set(Array.from(grammar, searchKey));

/** What people say around what they ask for. */
const asking =
  `cho hỏi|cho tôi hỏi|cho em hỏi|xin hỏi|cho biết|làm sao|làm thế nào|như thế nào|thế nào|bao nhiêu|bao giờ|khi nào|lúc nào|ở đâu|vào đâu|về đâu|chỗ nào|
  nơi nào|năm nào|ngày nào|tháng nào|xã nào|người nào|là gì|là ai|là sao|nghĩa là|vì sao|tại sao|có phải|hay không|được không|có không|bao lâu|mấy giờ|cái gì|những gì|bài về|thông tin về|bây giờ|đồng chí|ai|gì|nào`
    .split(/\|\s*/)
    .map((phrase) =>
      phrase.split(' ').map((word) => ({ form: canonicalSpelling(word), key: searchKey(word) })),
    );

/** Words of grammar are never meant by a name or a thing that differs from them in its marks: `cửa`, `của`. */
export const isGrammar = (form: string): boolean => grammar.has(form);

/** Whether what was typed, with marks or without, may be this word. */
const isSame = (typed: Spelt, meant: Spelt): boolean =>
  typed.key === meant.key && (!hasMarks(typed.form) || typed.form === meant.form);

/** Numbers of the words that only ask, as `bao nhiêu` does, and `không` at the end. */
export function askingWords(words: readonly Spelt[]): Set<number> {
  const found = new Set<number>();
  const last = words.length - 1;
  if (last > 1 && words[last]?.key === 'khong') found.add(last);
  for (const at of words.keys()) {
    for (const phrase of asking) {
      const isHere = phrase.every((meant, step) => {
        const typed = words[at + step];
        return typed !== undefined && isSame(typed, meant);
      });
      if (isHere) for (const step of phrase.keys()) found.add(at + step);
    }
  }
  return found;
}

/**
 * Whether a word is one of grammar. Without marks it is, if that is what the site mostly means by it: `thi` is `thi`
 * rather than `thì`.
 * @param usual the commonest spelling of its key on the site
 */
export const isGrammarWord = (
  { key, form }: Spelt,
  isMarked: boolean,
  usual: string | undefined,
): boolean =>
  isMarked || hasMarks(form)
    ? grammar.has(form)
    : grammarKeys.has(key) && grammar.has(usual ?? form);

/** «Ngày» before a date says nothing more than the date, nor does «tháng» before one without a day. */
export const isDayBefore = (key: string, next = '', afterNext = ''): boolean =>
  /^\d/.test(next) &&
  (/^(?:ngay|hom|mung|mong)$/.test(key) || (key === 'thang' && /^\d/.test(afterNext)));

/** Whether a word is written as names are. */
export const isCapitalised = (typed: string): boolean => /^\p{Lu}\p{Ll}*$/u.test(typed);

/** Whether a person's name may follow: «bà Phiên». */
export const isPersonAfter = (form = ''): boolean => /^(?:ông|bà|anh|chị|cô)$/.test(form);

/**
 * Numbers of the words that are parts of a proper name, told by their capitals: two or more in a row.
 * @param typed the words as the reader typed them
 */
export function namedWords(typed: readonly string[]): Set<number> {
  const isMixed = typed.some((word) => /\p{Ll}/u.test(word));
  const isPart = (at: number): boolean => isMixed && isCapitalised(typed[at] ?? '');
  return new Set(
    [...typed.keys()].filter((at) => isPart(at) && (isPart(at - 1) || isPart(at + 1))),
  );
}
