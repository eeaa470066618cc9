import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyErrata, keyOf, type PlacedErratum } from '#lib/plan/errata.ts';
import { blocksOf, plainText, type MarkedRun } from '#lib/plan/model.ts';
import { compareErrata } from '#lib/plan/order.ts';
import { parsePlan } from '#lib/plan/parse.ts';
import { errata, parts } from './real-plan.ts';

/** The words of the copy, every correction undone. */
const undone = (runs: readonly MarkedRun[]): string =>
  runs
    .map((run) => {
      switch (run.kind) {
        case 'correction':
          return plainText(run.original);
        case 'note':
          return plainText(run.words);
        case 'reference':
          return '';
        default:
          return run.text;
      }
    })
    .join('');

const paragraph = (text: string) => parsePlan([{ order: 0, body: `<!-- ket -->\n\n${text}` }]);
const erratum = (
  place: PlacedErratum['places'][number],
  grade: PlacedErratum['grade'] = 'A',
  id = '1',
): PlacedErratum => ({ id, grade, places: [place] });
const runsOf = (text: string, ...list: PlacedErratum[]): MarkedRun[] =>
  blocksOf(applyErrata(paragraph(text), list)).flatMap((block) => block.runs);
const refusal = (text: string, ...list: PlacedErratum[]): string => {
  try {
    applyErrata(paragraph(text), list);
  } catch (error) {
    return String(error);
  }
  return '';
};

describe('the real errata', () => {
  const plan = parsePlan(parts);
  const marked = applyErrata(plan, errata);
  const marks = blocksOf(marked).flatMap((block) => block.runs);

  test('there are 102: 28 of grade A, 50 of B, 16 of C, 8 of D', () => {
    const grades = Map.groupBy(errata, ({ grade }) => grade);
    expect([...grades].map(([grade, list]) => [grade, list.length])).toEqual([
      ['A', 28],
      ['B', 50],
      ['C', 16],
      ['D', 8],
    ]);
    expect(new Set(errata.map(({ id }) => id)).size).toBe(102);
  });

  test('undone, the marked plan is the plan', () => {
    expect(blocksOf(marked).map(({ runs }) => undone(runs))).toEqual(
      blocksOf(plan).map(({ runs }) => plainText(runs)),
    );
  });

  test('the district is called Quỳ Hợp 16 times once corrected, and nothing else', () => {
    const text = marks
      .map((run) => (run.kind === 'correction' ? run.corrected.text : undone([run])))
      .join('');
    expect(text.match(/Quỳ Hợp/g)).toHaveLength(16);
    expect(text).not.toMatch(/Quỳnh|Quý Hợp/);
  });

  test('each of grade A is corrected, but for three that are only noted', () => {
    const corrected = new Set(
      marks.flatMap((run) => (run.kind === 'correction' ? run.erratum : [])),
    );
    const gradeA = errata.filter(({ grade }) => grade === 'A').map(({ id }) => id);
    expect(gradeA.filter((id) => !corrected.has(id))).toEqual(['13', '16', '21']);
    expect(gradeA).toEqual(expect.arrayContaining([...corrected]));
  });

  test('each of grades A and C has one note; those of B and D change nothing', () => {
    const noted = [...marked.notes.values()].flat();
    expect(noted.map(({ id }) => id).sort()).toEqual(
      errata
        .filter(({ grade }) => grade === 'A' || grade === 'C')
        .map(({ id }) => id)
        .sort(),
    );
    const kept = new Set([...marked.kept.values()].flat());
    expect(kept.size).toBe(58);
  });

  test('the notes under a block come in the order of their numbers in it', () => {
    expect(marked.notes.get('ii-2')?.map(({ id }) => id)).toEqual(['8', 'C-11', 'C-12', '4']);
  });
});

describe('marking', () => {
  test('only the words in square brackets are marked; the rest tells the place', () => {
    expect(
      runsOf('đến nay, đến mai', erratum({ clause: 'ket', find: 'đến [mai]', replace: 'sau' })),
    ).toEqual([
      { kind: 'text', text: 'đến nay, đến ' },
      { kind: 'correction', erratum: '1', original: [{ text: 'mai' }], corrected: { text: 'sau' } },
    ]);
  });

  test('a mark may cross from plain words into italics', () => {
    const [, mark] = runsOf(
      'báo cáo qua (*phòng Nội vụ*) nhé',
      erratum({ clause: 'ket', find: 'qua (phòng Nội vụ)', replace: '(qua Phòng Nội vụ)' }),
    );
    expect(mark).toEqual({
      kind: 'correction',
      erratum: '1',
      original: [{ text: 'qua (' }, { text: 'phòng Nội vụ', em: true }, { text: ')' }],
      corrected: { text: '(qua Phòng Nội vụ)' },
    });
  });

  test('words corrected inside italics stay in italics', () => {
    const [, mark] = runsOf(
      '*Cả nước chung tay*',
      erratum({ clause: 'ket', find: 'chung tay', replace: 'chung sức' }),
    );
    expect(mark).toMatchObject({ corrected: { text: 'chung sức', em: true } });
  });

  test('without words to find, the mark stands at the end of the block', () => {
    expect(runsOf('Hết.', erratum({ clause: 'ket' }, 'C', 'C-1')).at(-1)).toEqual({
      kind: 'reference',
      erratum: 'C-1',
    });
  });

  test('a note of several places is shown at the first alone', () => {
    const plan = parsePlan([{ order: 0, body: '## I. A\n\nMột\n\nHai' }]);
    const twice: PlacedErratum = {
      id: 'C-1',
      grade: 'C',
      places: [{ clause: 'i-doan-2' }, { clause: 'i-doan-1' }],
    };
    const { notes } = applyErrata(plan, [twice]);
    expect([...notes.keys()]).toEqual(['i-doan-2']);
  });

  test('a heading and its only paragraph are told apart', () => {
    const plan = parsePlan([{ order: 0, body: '## I. Đầu\n\nThân' }]);
    const { notes } = applyErrata(plan, [erratum({ clause: 'i', find: 'Đầu' })]);
    const [heading] = blocksOf(plan);
    expect([...notes.keys()]).toEqual([heading && keyOf(heading)]);
  });
});

describe('what does not fit is refused with a sentence, all at once', () => {
  test('words that are absent, words that are twice, a place that is nowhere', () => {
    const faults = refusal(
      'mai và mai',
      erratum({ clause: 'ket', find: 'nay', replace: 'x' }, 'A', '1'),
      erratum({ clause: 'ket', find: 'mai', replace: 'x' }, 'A', '2'),
      erratum({ clause: 'ix-9' }, 'A', '3'),
    );
    expect(faults).toContain('Đính chính 1: không thấy «nay» ở vị trí «ket».');
    expect(faults).toContain('Đính chính 2: «mai» có 2 chỗ ở vị trí «ket»');
    expect(faults).toContain('Đính chính 3: kế hoạch không có vị trí «ix-9».');
  });

  test('brackets that do not pair, marks that overlap', () => {
    expect(refusal('ab', erratum({ clause: 'ket', find: '[a', replace: 'x' }))).toContain(
      'cần đúng một cặp ngoặc vuông',
    );
    expect(
      refusal(
        'một hai ba',
        erratum({ clause: 'ket', find: 'một hai', replace: 'x' }, 'A', '1'),
        erratum({ clause: 'ket', find: 'hai ba', replace: 'y' }, 'A', '2'),
      ),
    ).toContain('Đính chính 1 và 2 đánh dấu chồng lên nhau.');
  });

  test.each(['B', 'C', 'D'] as const)(
    'a replacement of grade %s: nothing may be filled in',
    (grade) => {
      expect(
        refusal('một', erratum({ clause: 'ket', find: 'một', replace: 'hai' }, grade)),
      ).toContain(`mức ${grade} không được thay chữ`);
    },
  );

  test('a replacement that does not say what it replaces', () => {
    expect(refusal('một', erratum({ clause: 'ket', replace: 'hai' }))).toContain(
      'có replace thì phải có find',
    );
  });
});

test('undoing any correction gives the text back', () => {
  const text = 'Đẩy mạnh công tác **cải cách** hành chính *Nhà nước* trên địa bàn huyện';
  const plain = text.replaceAll('*', '');
  fc.assert(
    fc.property(
      fc.nat(plain.length - 1),
      fc.integer({ min: 1, max: plain.length }),
      fc.string({ minLength: 1 }),
      (start, length, replace) => {
        const find = plain.slice(start, start + length);
        fc.pre(plain.indexOf(find) === plain.lastIndexOf(find));
        expect(undone(runsOf(text, erratum({ clause: 'ket', find, replace })))).toBe(plain);
      },
    ),
  );
});

test('errata sort as their list numbers them', () => {
  const ids = ['D-1', '10', 'C-16', '9', 'C-2', '78'].map((id) => ({ id }));
  expect(ids.sort(compareErrata).map(({ id }) => id)).toEqual([
    '9',
    '10',
    '78',
    'C-2',
    'C-16',
    'D-1',
  ]);
});
