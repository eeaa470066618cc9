import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareByGivenName, givenName, initialAnchor, initialOf } from '#lib/given-name.ts';

const person = (name: string) => ({ name, kind: 'ca-nhan' as const });
const collective = (name: string) => ({ name, kind: 'tap-the' as const });

/** As a class list has them: given name by letter, then by tone, then family name. */
const hardNames = [
  'Lê Văn A',
  'Vi Thị Á',
  'Nguyễn Thị Ái',
  'Bùi An',
  'Đặng An',
  'Lê An',
  'Lê Thị An',
  'Nguyễn Ân An',
  'Trần Thị Ánh',
  'Lang Văn Áo',
  'Hà Thị Ăn',
  'Vi Văn Ẩm',
  'Lô Thị Ân',
  'Lô Thị Ẩn',
  'Lô Thị Ấn',
  'Quang Văn Âu',
  'Lương Bích',
  'Trần Văn Cảnh',
  'Trần Văn Chảnh',
  'Hồ Thị Dậu',
  'Lê Dung',
  'Lê Dũng',
  'Phạm Tiến Dũng',
  'Lê Duy',
  'Lê Đan',
  'Lê Đào',
  'Lê Đạo',
  'Lê Đăng',
  'Lê Điệp',
  'Lê Đức',
  'Trương Thị Em',
  'Hoàng Én',
  'Ngân Thị Êm',
  'Lữ Thị Gấm',
  'Hoàng Giang',
  'Hoàng Hoà',
  'Hoàng Hoè',
  'Hoàng Huyền',
  'Vi Văn Ích',
  'Vi Thị Inh',
  'Lê Khánh',
  'Lê Kỳ',
  'Lê Lý',
  'Lê Mến',
  'Ngô Nga',
  'Ngô Nghĩa',
  'Ngô Nhung',
  'Lê Thị Oanh',
  'Lê Thị Ôn',
  'Lê Thị Ơn',
  'Lê Phiên',
  'Sầm Quế',
  'Sầm Sáng',
  'Sầm Tâm',
  'Sầm Thảo',
  'Sầm Trợ',
  'Lương Út',
  'Lương Uyên',
  'Lương Ước',
  'Lương Ỷ',
];

describe('Vietnamese order of people', () => {
  test('sixty hard names come out of any shuffling as a class list has them', () => {
    expect(new Set(hardNames).size).toBe(60);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(hardNames, { minLength: 60, maxLength: 60 }),
        fc.constantFrom('NFC', 'NFD'),
        (names, form) => {
          const sorted = names
            .map((name) => person(name.normalize(form)))
            .sort(compareByGivenName)
            .map(({ name }) => name.normalize('NFC'));
          expect(sorted).toEqual(hardNames);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('An, Ánh, Ăn, Ân: the letter before the tone', () => {
    const names = ['Ân', 'Ăn', 'Ánh', 'An'].map(person).sort(compareByGivenName);
    expect(names.map(({ name }) => name)).toEqual(['An', 'Ánh', 'Ăn', 'Ân']);
  });

  test('Đ is a letter of its own, after every D', () => {
    const names = ['Lê Đan', 'Lê Dựng', 'Lê Em'].map(person).sort(compareByGivenName);
    expect(names.map(({ name }) => name)).toEqual(['Lê Dựng', 'Lê Đan', 'Lê Em']);
  });

  test('a person is filed by the last syllable, a collective by its first word', () => {
    const all = [collective('Xóm Minh Lợi'), person('Vi Thị Yên'), collective('Bản Ăn')];
    expect(all.sort(compareByGivenName).map(({ name }) => name)).toEqual([
      'Bản Ăn',
      'Xóm Minh Lợi',
      'Vi Thị Yên',
    ]);
  });
});

describe('the given name', () => {
  test.each([
    ['Lương Thị Phiên', 'Phiên'],
    ['Lô Thanh Trợ', 'Trợ'],
    ['Nguyễn Văn Mẫu 07', 'Mẫu'],
    ['Vi Văn Út (nghệ nhân)', 'Út'],
    ['  Ân  ', 'Ân'],
  ])('of %s is %s', (name, expected) => {
    expect(givenName(person(name))).toBe(expected);
  });

  test.each([
    ['Hợp tác xã nông dược Tĩnh Sáng Đường', 'Hợp'],
    ['«Đoàn xã» Châu Quang', 'Đoàn'],
    ['16 câu lạc bộ', '16'],
  ])('of a collective is its first word: %s', (name, expected) => {
    expect(givenName(collective(name))).toBe(expected);
  });
});

describe('the letter a name stands under', () => {
  test.each([
    ['Lê Ánh', 'A'],
    ['Lê Ẩn', 'Â'],
    ['Lê Ằng', 'Ă'],
    ['Lê Đức', 'Đ'],
    ['Lê ước', 'Ư'],
    ['Lê Ỷ', 'Y'],
  ])('of %s is %s: marks of the letter stay, the tone goes', (name, letter) => {
    expect(initialOf(person(name))).toBe(letter);
    expect(initialOf(person(name.normalize('NFD')))).toBe(letter);
  });

  test('has an anchor of its own, in plain letters', () => {
    const letters = Array.from('AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY16');
    const found = letters.map(initialAnchor);
    expect(new Set(found).size).toBe(letters.length);
    expect(found.every((anchor) => /^van-[a-z0-9]+$/.test(anchor))).toBe(true);
  });

  test('changes only forward along a sorted list, so that every letter has one heading', () => {
    const initials = hardNames.map((name) => initialOf(person(name)));
    const runs = initials.filter((initial, index) => initial !== initials[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });
});
