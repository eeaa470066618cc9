import { foldVietnamese } from '#lib/vietnamese.ts';
import { roman } from './numerals.ts';

/** Words people put around the number of a clause. */
const around = new Set('muc phan chuong diem khoan dieu y trong cua ke hoach so'.split(' '));

const take = (words: string[], fits: (word: string, at: number) => boolean): string | undefined => {
  const at = words.findIndex(fits);
  return at < 0 ? undefined : words.splice(at, 1)[0];
};

const takeNumbered = (words: string[], name: string): string | undefined => {
  const at = words.indexOf(name);
  const number = words[at + 1];
  if (at < 0 || number === undefined || !/^\d+$/.test(number)) return undefined;
  words.splice(at, 2);
  return `${name}-${number}`;
};

/** The number after one of these words, in whichever numerals. */
const takeAfter = (words: string[], names: RegExp): string | undefined =>
  take(words, (word, at) => names.test(words[at - 1] ?? '') && /^(?:\d\d?|[ivx]+)$/.test(word));

/** A place of the plan that a question names, and what else it asks. */
export interface Clause {
  anchor: string;
  /** The keys that are no part of its number. */
  rest: readonly string[];
  /** Down to the letter, so that it is meant whatever else is asked. */
  isFull: boolean;
}

/**
 * The plan's clause that a question names: «mục II.3.d», «điểm d khoản 3 phần 2», «IV.1 đoạn 2», «2.3.c» → `ii-3-d`
 * and so on; «mục II.3 nông thôn mới» names one and asks for more. The plan need not have it.
 * @param keys the words of the question by their keys
 */
export function clauseIn(keys: readonly string[]): Clause | undefined {
  const words = keys.join(' ').replace('gach dau dong', 'gach').split(' ');
  const [line, paragraph] = [takeNumbered(words, 'gach'), takeNumbered(words, 'doan')];
  // «2.3.d» by itself is a clause too.
  const isNamed = words.some((word) => around.has(word)) || /^[1-4] \d [a-h]$/.test(keys.join(' '));
  const part =
    takeAfter(words, /^(?:phan|chuong)$/) ??
    take(words, (word) => /^(?:i{1,3}|iv)$/.test(word)) ??
    takeAfter(words, /^muc$/) ??
    (isNamed && words.filter((word) => /^\d$/.test(word)).length > 1
      ? take(words, (word) => /^[1-4]$/.test(word))
      : undefined);
  const number = take(words, (word) => /^\d$/.test(word));
  const letter = take(words, (word) => /^[a-h]$/.test(word));
  const rest = words.filter((word) => !around.has(word));
  const isFull = number !== undefined && letter !== undefined;
  if (part === undefined || (number === undefined && !isNamed)) return undefined;
  // What is left of a number names no clause: the plan has no «điểm k».
  if (rest.some((word) => word.length === 1) || (rest.length > 0 && !isNamed && !isFull))
    return undefined;
  const steps = [
    /\d/.test(part) ? roman(Number(part)) : part,
    number,
    letter,
    line,
    paragraph,
  ].filter((step) => step !== undefined);
  return { anchor: steps.join('-'), rest, isFull };
}

/** The anchor of a numbered correction or note: «đính chính C-5» → `dc-c-5`, «ghi chú 12» → `ghi-chu-12`. */
export function noteIn(keys: readonly string[]): { kind: string; anchor: string } | undefined {
  const [, name, number] =
    /^(dinh chinh|ghi chu)(?: so)?((?: [bcd])? \d+)$/.exec(keys.join(' ')) ?? [];
  if (name === undefined || number === undefined) return undefined;
  const anchor = `${name === 'ghi chu' ? 'ghi-chu' : 'dc'}${number.replace(/ /g, '-')}`;
  return { kind: name === 'ghi chu' ? 'ke-hoach' : 'dinh-chinh', anchor };
}

/** The short address of a profile that a question names by its number: «gương số 0003», «hồ sơ 3», «0003» → `g/3`. */
export function profileIn(question: string): string | undefined {
  const [, name, zeros, number] =
    /^\W*(?:(g|guong|ho so)(?: dien hinh)?[ /]*(?:so )?)?(0*)(\d{1,4})\W*$/.exec(
      foldVietnamese(question),
    ) ?? [];
  if (number === undefined) return undefined;
  // Only these numbers are written with zeros and in four digits.
  const isProfile = name !== undefined || (zeros !== '' && `${zeros ?? ''}${number}`.length === 4);
  return isProfile ? `g/${number}` : undefined;
}
