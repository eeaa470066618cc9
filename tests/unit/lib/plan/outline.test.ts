import { describe, expect, test } from 'vitest';
import { applyErrata } from '#lib/plan/errata.ts';
import { clauseGroups } from '#lib/plan/groups.ts';
import { blocksOf } from '#lib/plan/model.ts';
import { blocksUnder, clauseById, outline } from '#lib/plan/outline.ts';
import { parsePlan } from '#lib/plan/parse.ts';
import { clauseTitles } from '#lib/plan/titles.ts';
import { bases, duties, errata, parts } from './real-plan.ts';

const plan = parsePlan(parts);

describe('the table of contents', () => {
  const titles = clauseTitles(plan, duties);
  const entries = outline(plan, ({ id }) => titles.get(id));

  test('has the four sections in ordinary letters, not in capitals', () => {
    expect(entries.map(({ title }) => title)).toEqual([
      'I. Mục đích, yêu cầu',
      'II. Nội dung tổ chức',
      'III. Công tác khen thưởng',
      'IV. Tổ chức thực hiện',
    ]);
  });

  test('holds clauses in their section and items in their clause', () => {
    const contents = entries[1]?.children.find(({ id }) => id === 'ii-3');
    expect(contents?.children).toHaveLength(8);
    expect(contents?.children[0]?.title).toBe(
      'a) Thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế',
    );
  });

  test('names a clause without heading by its number and who is to act', () => {
    expect(entries[3]?.children.map(({ title }) => title)).toEqual([
      '1. Thủ trưởng các cơ quan, đơn vị, địa phương',
      '2. Ban Tuyên giáo Huyện ủy, Phòng Văn hóa và Thông tin huyện',
      '3. Ủy ban Mặt trận Tổ quốc Việt Nam và đoàn thể các cấp',
      '4. Các thành viên Hội đồng Thi đua - Khen thưởng huyện',
      '5. Phòng Nội vụ',
    ]);
  });

  test('leaves such a clause out when nobody names it', () => {
    expect(outline(plan)[3]?.children.map(({ id }) => id)).toEqual(['iv-1']);
  });
});

test('a place is found by its anchor, and a wrong one is named', () => {
  expect(clauseById(plan, 'iii-5').heading).toBe('5. Thủ tục, hồ sơ đề nghị khen thưởng');
  expect(() => clauseById(plan, 'iii-9')).toThrow('Kế hoạch không có vị trí «iii-9».');
});

test('the blocks under a clause are its heading and all below it, not those of its namesake', () => {
  expect(blocksUnder(plan, 'iii-5').map(({ id }) => id)).toEqual([
    'iii-5',
    'iii-5-doan-1',
    'iii-5-gach-1',
    'iii-5-gach-2',
    'iii-5-gach-3',
  ]);
  expect(blocksUnder(plan, 'i').every(({ id }) => /^i(-|$)/.test(id))).toBe(true);
});

test('as it is set, every block stands once, and every note beside a passage', () => {
  const marked = applyErrata(plan, errata);
  const groups = clauseGroups(marked, blocksOf(marked));
  const set = groups.flatMap(({ heading, stacks }) => [
    ...(heading ? [heading] : []),
    ...stacks.flat().map(({ passage }) => passage),
  ]);
  expect(set).toEqual(blocksOf(marked));
  const notes = groups.flatMap(({ stacks }) => stacks.flat().flatMap((noted) => noted.notes));
  expect(notes).toHaveLength(28 + 16);
});

test('duties and legal bases name places the plan has', () => {
  const ids = new Set(plan.clauses.map(({ id }) => id));
  const named = [
    ...duties.flatMap(({ tasks }) => tasks.map(({ clause }) => clause)),
    ...bases.flatMap(({ clauses }) => clauses),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
