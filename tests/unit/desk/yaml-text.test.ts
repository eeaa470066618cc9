import { describe, expect, test } from 'vitest';
import { readYaml } from '#desk/yaml-text.ts';

describe('what an officer writes is what is read', () => {
  test.each([
    ['day: 2023-04-19', { day: '2023-04-19' }],
    ['day: 05/09/2023', { day: '05/09/2023' }],
    ['answer: yes', { answer: 'yes' }],
    ['link: https://bao.example/#a', { link: 'https://bao.example/#a' }],
    ['# ghi chú\na: 1\n# ghi chú\nb: hai', { a: 1, b: 'hai' }],
    ["a: 'Hội nghị: tổng kết #3'", { a: 'Hội nghị: tổng kết #3' }],
    ['a: >-\n  Một đoạn\n  dài.', { a: 'Một đoạn dài.' }],
    ['2023: năm', { '2023': 'năm' }],
    ['', null],
  ])('%j', (text, data) => {
    expect(readYaml(text)).toMatchObject({ data, faults: [] });
  });

  test('an escape cannot bring in what reading takes out', () => {
    expect(readYaml(String.raw`a: "Qu\u1EF3\u200B H\u006F\u031B\u0323p"`).data).toEqual({
      a: 'Quỳ Hợp',
    });
  });
});

describe('each slip of writing is one fault, with its line', () => {
  test.each([
    ['a: 1\nb: 2\na: 3', 3, /khóa «a» viết hai lần/],
    ['a: 1\n\tb: 2', 2, /phím Tab/],
    ['a: x\ntitle: Hội nghị: tổng kết', 2, /dấu hai chấm/],
    ['a: 1\n  b: 2', 1, /thụt vào không đều/],
    ['a:\n  - x\n - y', 3, /thụt vào không đều/],
    ['a: x\ntitle: *Quan trọng*', 2, /dấu &, \* hoặc !/],
    ['a: x\ntitle: &chung Hội nghị', 2, /dấu &, \* hoặc !/],
    ['a: x\ntitle: !Khẩn họp', 2, /dấu &, \* hoặc !/],
    ['title: @xã', 1, /không được mở đầu bằng dấu này/],
    ['title: "Nhân" dân', 1, /dấu nháy/],
    ["title: 'Nhân dân", 1, /dấu nháy/],
    ['title: [Tin] Hội nghị', 1, /dấu ngoặc/],
    ['title: {Tin', 1, /dấu ngoặc/],
    [String.raw`title: "C:\quy-hop"`, 1, /dấu \\ nằm trong dấu nháy kép/],
    ['Hội nghị tổng kết\na: 1', 1, /không theo dạng «khóa: giá trị»/],
    ['a: Tổ #3', 1, /sẽ mất/],
    ['a: 1\n---\nb: 2', 2, /có dòng «---» hoặc «...» ở giữa/],
    ['? [a]\n: b', 1, /không đúng dạng/],
  ])('%j', (text, line, problem) => {
    const { data, faults } = readYaml(text);
    expect(data).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]?.problem).toMatch(problem);
    expect(faults[0]?.line).toBe(line);
    expect(faults[0]?.mend).toMatch(/\S/);
  });

  test('every doubled key is told, not only the first', () => {
    expect(readYaml('a: 1\na: 2\nb: 1\nb: 2').faults.map(({ line }) => line)).toEqual([2, 4]);
  });

  test.each(['[', '{', '- ', '? ', '{a: '])('%j nested without end ends in a fault', (opening) => {
    expect(readYaml(opening.repeat(5_000)).faults).toHaveLength(1);
  });
});

test('the line of a value, of a key, and of what is not there', () => {
  const { lineOf } = readYaml('a: 1\nlist:\n  - x: 1\n  - x: 2\n    y: 3\n');
  expect(lineOf(['a'])).toBe(1);
  expect(lineOf(['list', 1, 'y'])).toBe(5);
  expect(lineOf(['list', 1, 'z'])).toBe(4);
  expect(lineOf(['nothing'])).toBe(1);
});
