import { describe, expect, test } from 'vitest';
import { agreementIn, matchText, type Wanted } from '#search/matching.ts';
import { canonicalSpelling, searchKey } from '#search/tone-placement.ts';
import { shortFormsFrom } from '#search/words.ts';

const none = shortFormsFrom([]);

/** A question whose words in brackets are of grammar. */
const ask = (question: string): Wanted => {
  const words = question.split(' ').map((written) => {
    const typed = written.replace(/[()]/g, '');
    return {
      key: searchKey(typed),
      form: canonicalSpelling(typed),
      quoted: false,
      typed,
      isWeak: written !== typed,
    };
  });
  return {
    words,
    weights: words.map(() => 4),
    pairWeights: words.slice(1).map(() => 4),
    rarest: 4,
  };
};

describe('the name of a number, as in a table', () => {
  const labelOf = (question: string, text: string): number =>
    matchText(text, ask(question), none).label;

  test('is a short line before it that is what is asked', () => {
    expect(labelOf('diện tích', 'Diện tích\nkhoảng 941 km²')).toBe(1);
    expect(labelOf('dân số', 'Dân số, năm 2023\nkhoảng 135.000 người')).toBe(0.5);
  });

  test('is no line in a sentence, and none before other words', () => {
    expect(labelOf('diện tích', 'Dân số và diện tích của mỗi xã theo một nguồn\n941 km²')).toBe(0);
    expect(labelOf('diện tích', 'Diện tích\nkhông rõ')).toBe(0);
  });

  test('has all that is asked', () => {
    expect(labelOf('dân số bản làng', 'Dân số\n135.000 người')).toBe(0);
  });
});

describe('the reader’s spelling', () => {
  const agreement = (question: string, text: string): number => {
    const wanted = ask(question);
    return agreementIn([matchText(text, wanted, none)], wanted);
  };

  test('is met by the share of words spelt so', () => {
    expect(agreement('công trình', 'công trình')).toBe(1);
    expect(agreement('công trính', 'công trình')).toBe(0.5);
  });

  test('may fail in a word by itself where that of grammar beside it is met', () => {
    expect(agreement('(sự) kiển', 'công trình, sự kiện')).toBe(0.5);
    expect(agreement('(sự) kiển', 'kiện hàng, sự việc')).toBe(0);
  });
});
