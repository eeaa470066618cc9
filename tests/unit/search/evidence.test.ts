import { describe, expect, test } from 'vitest';
import { answersBy, heldBy, isMostly, isWhole, needOf } from '#search/evidence.ts';
import { matchText, type Wanted } from '#search/matching.ts';
import type { QueryWord } from '#search/query-words.ts';
import { shortFormsFrom } from '#search/words.ts';
import { askedWords } from './asked-words.ts';

const none = shortFormsFrom([]);

/** A question all of whose words and pairs are as rare as can be. */
function ask(question: string, traits: Partial<QueryWord> = {}): Wanted {
  const words = askedWords(question, traits);
  return {
    words,
    weights: words.map(() => 4),
    pairWeights: words.slice(1).map(() => 4),
    rarest: 4,
  };
}

const held = (wanted: Wanted, text: string, title = ''): number =>
  heldBy(
    {
      text: matchText(text, wanted, none),
      heading: matchText('', wanted, none),
      names: [matchText(title, wanted, none)],
    },
    wanted,
    needOf(wanted),
  );

const answers = (question: string, text: string, title = '', traits = {}): boolean => {
  const wanted = ask(question, traits);
  return isWhole(held(wanted, text, title), needOf(wanted));
};

describe('a passage answers', () => {
  test('under a name that is no Vietnamese, though other pages have it too', () => {
    const underName = (question: string, title: string): boolean => {
      const asked = ask(question);
      // Met on several pages: not so rare as to say by itself what a page is about.
      const wanted = { ...asked, weights: [4, 4, 2] };
      return isWhole(held(wanted, 'có gần 30 lao động', title), needOf(wanted));
    };
    expect(underName('lao động Hasafood', 'Công ty Hasafood Nghệ An')).toBe(true);
    expect(underName('lao động hoa', 'Công ty hoa Nghệ An')).toBe(false);
  });

  test('when the words stand side by side, or near one another in their order', () => {
    expect(answers('cam mít chuối', 'mua 60 tấn cam, 40 tấn mít, 60 tấn chuối')).toBe(true);
    expect(answers('thu mua cam', 'năm ấy thu mua 60 tấn cam')).toBe(true);
  });

  test('not when they are scattered, or belong to other sentences', () => {
    expect(answers('cam chuối', 'tấn cam. Hợp tác xã có dược liệu. Người ta trồng chuối')).toBe(
      false,
    );
    expect(answers('minh khai', 'công khai, minh bạch')).toBe(false);
    expect(answers('cam mít', 'tấn cam\ntấn mít')).toBe(false);
  });

  test('to a name where its parts are written as names are', () => {
    const name = { isName: true };
    expect(answers('Lò Trợ', 'nghệ nhân Lò Thị Trợ', '', name)).toBe(true);
    expect(answers('Yên Thành', 'ở xã Yên Hợp thành một cuộc diễu hành', '', name)).toBe(false);
  });

  test('when a name few pages have says what it is about', () => {
    expect(answers('hasafood tấn cam', 'thu mua nhiều tấn cam', 'Công ty Hasafood')).toBe(true);
    expect(answers('hasafood tấn cam', 'thu mua nhiều tấn cam', 'Công ty khác')).toBe(false);
  });

  test('to a name in any order in a title, in its own order in a text', () => {
    expect(answers('Bình Sầm', '', 'Sầm Văn Bình', { isName: true })).toBe(true);
    expect(answers('Sầm Bình', 'ông Sầm Văn Bình', '', { isName: true })).toBe(true);
    expect(answers('Minh Khai', 'khai minh', '', { isName: true })).toBe(false);
  });

  test('never by a number that stands elsewhere', () => {
    expect(answers('nghị định 45', 'nghị định này có từ lâu, dòng 45')).toBe(false);
    expect(answers('nghị định 45', 'theo nghị định 45')).toBe(true);
  });
});

describe('most of a question', () => {
  const mostly = (question: string, text: string, traits = {}): boolean => {
    const wanted = ask(question, traits);
    return isMostly(held(wanted, text), needOf(wanted));
  };

  test('will do when it is long', () => {
    expect(mostly('đêm lễ bắn pháo hoa đẹp', 'đêm lễ bắn pháo hoa')).toBe(true);
    expect(mostly('máy tính bảng', 'điện thoại hoặc máy tính')).toBe(false);
  });

  test('will not where a word is spelt as nothing on the site is', () => {
    const [question, text] = ['vé xem pháo hoa', 'ra xem pháo hoa'];
    const withTraits = (traits: Partial<QueryWord>): boolean => {
      const asked = ask(question);
      const words = asked.words.map((word, at) => (at === 0 ? { ...word, ...traits } : word));
      // Its key is that of a common word.
      const wanted = { ...asked, words, weights: asked.weights.map((one, at) => (at ? one : 0.5)) };
      return isMostly(held(wanted, text), needOf(wanted));
    };
    expect(withTraits({})).toBe(true);
    expect(withTraits({ isUnused: true })).toBe(false);
  });

  test('will not without a word whose spelling is rare, though its key is common', () => {
    const asked = ask('chợ trâu bò');
    const rareTogether = { ...asked, weights: [0.5, 4, 4] };
    const bits = held(asked, 'đưa trâu bò lên đồi');
    expect(isMostly(bits, needOf(rareTogether))).toBe(true);
    expect(isMostly(bits, needOf({ ...rareTogether, speltWeights: [4, 4, 4] }))).toBe(false);
  });

  test('is the person it asks about', () => {
    const mostly = (traits: Partial<QueryWord>, text: string): boolean => {
      const asked = ask('Phiên hát gì', { asks: true });
      const words = asked.words.map((word, at) => (at === 0 ? { ...word, ...traits } : word));
      const wanted = { ...asked, words };
      return isMostly(held(wanted, text, 'Lương Thị Phiên'), needOf(wanted));
    };
    expect(mostly({ isPerson: true }, 'nghệ nhân dân ca')).toBe(true);
    expect(mostly({}, 'nghệ nhân dân ca')).toBe(false);
  });

  test('is most of a very long one, however rare what is missing', () => {
    const asked = ask('tệ nạn xã hội mà túy');
    const wanted = { ...asked, weights: [1, 1, 1, 1, 4, 4] };
    expect(isMostly(held(wanted, 'tội phạm, tệ nạn xã hội'), needOf(wanted))).toBe(true);
    const shorter = ask('tệ nạn mà túy quá');
    expect(isMostly(held(shorter, 'tội phạm, tệ nạn xã hội'), needOf(shorter))).toBe(false);
  });

  test('will not without its numbers, its names or what was guessed', () => {
    expect(mostly('đêm lễ bắn pháo hoa 2030', 'đêm lễ bắn pháo hoa')).toBe(false);
    expect(mostly('đêm lễ bắn pháo hoa đẹp', 'đêm lễ bắn pháo hoa', { isName: true })).toBe(false);
    expect(mostly('đêm lễ bắn pháo hoa đẹp', 'đêm lễ bắn pháo hoa', { mended: true })).toBe(false);
  });
});

describe('a passage in which not all stands together', () => {
  /** Every word is common, and two stand together somewhere but for those of `strange`. */
  const common = (question: string, strange: string, traits: Partial<QueryWord> = {}): Wanted => {
    const asked = ask(question, traits);
    return {
      ...asked,
      weights: asked.words.map(() => 1),
      pairWeights: asked.words
        .slice(1)
        .map(({ typed }, at) => (`${asked.words[at]?.typed ?? ''} ${typed}` === strange ? 5 : 2)),
    };
  };
  const isAnswer = (wanted: Wanted, text: string, title = ''): boolean => {
    const need = needOf(wanted);
    const passage = {
      text: matchText(text, wanted, none),
      heading: matchText('', wanted, none),
      names: [matchText(title, wanted, none)],
    };
    return answersBy(passage, heldBy(passage, wanted, need), wanted, need);
  };
  const bank = 'ngân hàng chính sách xã hội';

  test('is no answer where it lacks a word that the site has nowhere', () => {
    const text = 'thực hiện tốt chính sách an sinh xã hội';
    expect(isAnswer(common(bank, 'ngân hàng'), text)).toBe(false);
    expect(isAnswer(common(bank, ''), text)).toBe(true);
  });

  test('is one under a name that says most of the question', () => {
    const wanted = common('thư mục dữ liệu mở', 'thư mục');
    expect(isAnswer(wanted, 'Dữ liệu mở của trang', 'Dữ liệu mở')).toBe(true);
    expect(isAnswer(wanted, 'Mọi dữ liệu mở của trang', 'Giới thiệu')).toBe(false);
  });

  test('is none where no two of its common words do', () => {
    expect(isAnswer(common('công an xã', 'công an'), 'Công ty ở Nghệ An, thuộc xã Minh Hợp')).toBe(
      false,
    );
  });

  test('is none by a single letter elsewhere', () => {
    expect(isAnswer(common('nguyễn văn a', ''), 'a) Nguyễn Văn Tùng')).toBe(false);
    expect(isAnswer(common('nguyễn văn a', ''), 'Ông Nguyễn Văn A')).toBe(true);
  });

  test('is none where a word of the site was taken for another and stands apart', () => {
    const wanted = common('đăng ký kết hợp', '', { replaced: true });
    expect(isAnswer(wanted, 'đăng ký công trình, kết hợp sự kiện')).toBe(true);
    expect(isAnswer(wanted, 'đăng ký thi đua, hợp với kết quả')).toBe(false);
  });
});
