import { expect, test } from 'vitest';
import { abbreviationSchema } from '#schemas/abbreviation.ts';

const withSaying = (saying: string) =>
  abbreviationSchema.safeParse({
    short: 'trang này là gì',
    full: 'trang này là gì',
    use: 'tim',
    sayings: [saying],
  });

test('a saying may be as long as the search can read', () => {
  expect(withSaying('trang này có phải của nhà nước').success).toBe(true);
});

test('a longer one is refused, where it would never be found', () => {
  const { error } = withSaying('trang này có phải là của cơ quan nhà nước');
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'Dài quá 8 chữ: máy tìm không nhận ra, cần viết gọn lại.',
  ]);
});
