import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, plainText } from '#lib/plan/model.ts';
import { parsePlan } from '#lib/plan/parse.ts';
import { original, parts, wordsOf } from './real-plan.ts';

const planOf = (body: string) => parsePlan([{ order: 0, body }]);
const idsOf = (body: string) => blocksOf(planOf(body)).map((block) => block.id);

describe('the real plan', () => {
  const plan = parsePlan(parts);

  test('its parts hold the copy word for word', () => {
    const text = blocksOf(plan)
      .map((block) => (block.kind === 'dash' ? '- ' : '') + plainText(block.runs))
      .join('\n');
    expect(wordsOf(text)).toBe(wordsOf(original));
  });

  test('every place has an anchor of its own', () => {
    const ids = plan.clauses.map((clause) => clause.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('it has four sections, eight items kept in the order of the copy, seven purposes', () => {
    const ids = plan.clauses.map((clause) => clause.id);
    expect(ids.filter((id) => /^[iv]+$/.test(id))).toEqual(['i', 'ii', 'iii', 'iv']);
    expect(ids.filter((id) => /^ii-3-.$/.test(id)).join(' ')).toBe(
      'ii-3-a ii-3-b ii-3-c ii-3-d ii-3-e ii-3-f ii-3-h ii-3-g',
    );
    expect(ids.filter((id) => id.startsWith('i-1-gach-'))).toHaveLength(7);
  });

  test('numbered paragraphs without heading are clauses, and keep their number in the text', () => {
    const fourth = plan.clauses.find((clause) => clause.id === 'iv-4');
    expect(fourth?.heading).toBeUndefined();
    expect(fourth?.text).toMatch(/^4\. Các Thành viên Hội đồng/);
  });

  test('what the copy sets in bold or italics stays so', () => {
    const runs = blocksOf(plan).flatMap((block) => block.runs);
    const strong = runs.filter((run) => run.strong).map((run) => run.text);
    expect(strong).toContain('Trước ngày 31/3/2023');
    expect(runs.filter((run) => run.em).map((run) => run.text)).toContain('phòng Nội vụ');
  });

  test.each([
    ['i', 'mục I', 'I'],
    ['i-1', 'mục I.1', 'I.1'],
    ['ii-3-a', 'điểm a mục II.3', 'II.3.a'],
    ['i-1-gach-3', 'gạch đầu dòng thứ 3 mục I.1', 'I.1 gạch 3'],
    ['iv-1-doan-2', 'đoạn 2 mục IV.1', 'IV.1 đoạn 2'],
    ['ii-3-b-doan-1', 'đoạn 1 điểm b mục II.3', 'II.3.b đoạn 1'],
    ['can-cu', 'phần Căn cứ', 'Căn cứ'],
  ])('%s is cited as «%s», in short «%s»', (id, label, code) => {
    expect(plan.clauses.find((clause) => clause.id === id)).toMatchObject({ label, code });
  });

  test('a clause knows the one it stands in', () => {
    const parents = new Map(plan.clauses.map(({ id, parentId }) => [id, parentId]));
    expect(parents.get('ii-3-b-doan-1')).toBe('ii-3-b');
    expect(parents.get('ii-3-b')).toBe('ii-3');
    expect(parents.get('ii')).toBeUndefined();
  });

  test('a part read before its neighbour still comes in its own order', () => {
    expect(parsePlan(parts.toReversed())).toEqual(plan);
  });
});

describe('anchors', () => {
  test('a clause of one paragraph has one anchor; of several, one for each', () => {
    expect(idsOf('## I. A\n\n### 1. B\n\nMột')).toEqual(['i', 'i-1', 'i-1']);
    expect(idsOf('## I. A\n\n### 1. B\n\nMột\n\nHai')).toEqual([
      'i',
      'i-1',
      'i-1-doan-1',
      'i-1-doan-2',
    ]);
  });

  test('a single dash still has an anchor of its own, and paragraphs count apart from dashes', () => {
    expect(idsOf('## I. A\n\n- Một')).toEqual(['i', 'i-gach-1']);
    expect(idsOf('## I. A\n\nMở\n\n- Một\n- Hai\n\nĐóng')).toEqual([
      'i',
      'i-doan-1',
      'i-gach-1',
      'i-gach-2',
      'i-doan-2',
    ]);
  });

  test('numbered lines are clauses of the section, whatever clause came before', () => {
    expect(idsOf('## IV. A\n\n### 1. B\n\nMột\n\n2. Hai\n\n3. Ba\n\nThêm')).toEqual([
      'iv',
      'iv-1',
      'iv-1',
      'iv-2',
      'iv-3-doan-1',
      'iv-3-doan-2',
    ]);
  });
});

describe('what cannot be placed is refused, all of it at once', () => {
  const faultsOf = (body: string): string => {
    try {
      planOf(body);
    } catch (error) {
      return String(error);
    }
    return '';
  };

  test('text before the first heading, a heading without number, a table, an unknown piece', () => {
    const faults = faultsOf('Mồ côi\n\n## Không số\n\n> Trích\n\n<!-- phan-la -->\n\nNữa');
    expect(faults).toContain('Chưa biết thuộc mục nào: «Mồ côi»');
    expect(faults).toContain('Tiêu đề không theo mẫu I. / 1. / a): «Không số»');
    expect(faults).toContain('Không dùng được trong kế hoạch: «> Trích»');
    expect(faults).toContain('«<!-- phan-la -->» không phải tên một phần');
  });

  test('an item with no clause above it, and a number used twice', () => {
    expect(faultsOf('## I. A\n\n#### a) B')).toContain('«a) B»');
    expect(faultsOf('## I. A\n\n### 1. B\n\nMột\n\n### 1. C\n\nHai')).toContain(
      'Ký hiệu của mục I.1 dùng hai lần.',
    );
    expect(faultsOf('<!-- ket -->\n\nMột\n\n<!-- ket -->\n\nHai')).toContain('phần Kết');
  });
});

test('no word of a paragraph is lost or changed, whatever it says', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}(«][\p{L}\p{N}»:;,.)/-]{0,12}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = `Lời ${words.join(' ')}`;
      const [block] = blocksOf(planOf(`<!-- ket -->\n\n${text}`));
      expect(plainText(block?.runs ?? [])).toBe(text);
    }),
  );
});

test('links and code are no part of an official text: they stay as they were typed', () => {
  const [block] = blocksOf(planOf('<!-- ket -->\n\nXem [đây](x) và `mã`.'));
  expect(plainText(block?.runs ?? [])).toBe('Xem [đây](x) và `mã`.');
});
