import { describe, expect, test } from 'vitest';
import { correctionSchema } from '#schemas/correction.ts';

const correction = (page: string) =>
  correctionSchema.safeParse({ id: '1', madeOn: '1/1/2026', what: 'Sửa', why: 'Sai', page });

describe('the page a correction names', () => {
  test.each(['/', '/don-vi/van-loi/', '/tin-tuc/2023/tin/#muc', '/g/0042/'])('%s', (page) => {
    expect(correction(page).success).toBe(true);
  });

  test.each([
    'Trang giới thiệu',
    'gioi-thieu',
    'https://quyhop.example/gioi-thieu/',
    '//evil.example/',
    'javascript:alert(1)',
    '/gioi thieu/',
  ])('«%s» leads nowhere and is refused with an example', (page) => {
    const { error } = correction(page);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Ghi phần địa chỉ sau tên miền, mở đầu bằng dấu gạch chéo, ví dụ /don-vi/van-loi/.',
    ]);
  });
});
