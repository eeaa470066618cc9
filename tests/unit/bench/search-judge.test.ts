import { describe, expect, test } from 'vitest';
import { makeJudge } from '../../bench/search/judge.ts';
import { readPage } from '../../bench/search/pages.ts';
import { readQueries } from '../../bench/search/read-queries.ts';
import { scoresOf } from '../../bench/search/scores.ts';

const plan = readPage(
  `<main><h1>Kế hoạch</h1><p>Chào mừng 60 năm.</p>
   <h2 id="iii">Khen thưởng</h2><h3 id="iii-2">Hình thức</h3><p>Giấy khen<sup>2</sup> của Chủ tịch.</p>
   <ul><li id="iii-2-gach-1">Của huyện</li><li id="iii-2-gach-2">Của xã</li></ul>
   <h3 id="iii-3">Tiêu chuẩn</h3><p>Gương mẫu.</p></main>`,
  '/ke-hoach/',
);
const other = readPage('<main><h1>Riêng tư</h1><p>Không có cookie.</p></main>', '/rieng-tu/');
const judge = makeJudge([plan, other]);

const verdict = (line: string, ...answers: string[]) => {
  const [query] = readQueries(`# marked\n${line}`);
  if (query === undefined) throw new Error(line);
  const { rank, isRightPlace } = judge(query, answers);
  return { rank, isRightPlace };
};

describe('an answer of a search', () => {
  test('is right at the page and the passage a query asks for', () => {
    expect(verdict('hình thức => /ke-hoach/#iii-2', '/ke-hoach/#iii-2')).toEqual({
      rank: 1,
      isRightPlace: true,
    });
  });

  test('may lead deeper into the passage, not to the section around it', () => {
    const line = 'hình thức => /ke-hoach/#iii-2';
    expect(verdict(line, '/ke-hoach/#iii-2-gach-2').isRightPlace).toBe(true);
    expect(verdict(line, '/ke-hoach/#iii').isRightPlace).toBe(false);
    expect(verdict(line, '/ke-hoach/').isRightPlace).toBe(false);
  });

  test('may lead to the heading above a passage that has none', () => {
    expect(verdict('của xã => /ke-hoach/#iii-2-gach-2', '/ke-hoach/#iii-2').isRightPlace).toBe(
      true,
    );
  });

  test('is judged by the words it leads to', () => {
    const line = 'giấy khen => {giấy khen của chủ tịch}';
    expect(verdict(line, '/ke-hoach/#iii-2').isRightPlace).toBe(true);
    expect(verdict(line, '/ke-hoach/#iii-3')).toEqual({ rank: 1, isRightPlace: false });
    expect(verdict(line, '/rieng-tu/').rank).toBe(0);
  });

  test('counts by its place in the list', () => {
    expect(verdict('cookie => [Riêng tư]', '/ke-hoach/', '/rieng-tu/').rank).toBe(2);
    expect(verdict('cookie => [Riêng tư]').rank).toBe(0);
  });

  test('must not exist for what is absent', () => {
    const [query] = readQueries('# absent\nsân golf =>');
    if (query === undefined) throw new Error('no query');
    expect(scoresOf([judge(query, [])]).silence).toBe(1);
    expect(scoresOf([judge(query, ['/ke-hoach/'])]).silence).toBe(0);
  });
});

test('a query without a class or an answer is refused', () => {
  expect(() => readQueries('khen => /khen-thuong/')).toThrow();
  expect(() => readQueries('# marked\nkhen')).toThrow();
  expect(() => readQueries('# marked\nkhen => khen-thuong')).toThrow();
  expect(() => readQueries('# dễ\nkhen => /khen-thuong/')).toThrow();
});
