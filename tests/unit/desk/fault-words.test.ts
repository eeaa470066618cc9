import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { faultWords } from '#desk/fault-words.ts';
import { table } from '#desk/file-names.ts';

const messageOf = (schema: z.ZodType, value: unknown): string =>
  schema.safeParse(value, { error: faultWords }).error?.issues[0]?.message ?? '';

describe('what Zod finds, in an officer’s words', () => {
  test.each<[z.ZodType, unknown, string]>([
    [z.string(), 17065, "cần là chữ, nhưng đang là số 17065; đặt giá trị trong dấu nháy: '17065'"],
    [z.string(), ['a'], 'cần là chữ, nhưng đang là danh sách'],
    [z.number(), 'ba', 'cần là số, nhưng đang là «ba»'],
    [z.int(), 1.5, 'cần là số nguyên, nhưng đang là số 1.5'],
    [z.boolean(), 'có', 'chỉ nhận true (đúng) hoặc false (sai), nhưng đang là «có»'],
    [
      z.array(z.string()),
      'a',
      'cần là một danh sách, nhưng đang là «a»; mỗi mục một dòng mở đầu bằng dấu gạch ngang',
    ],
    [z.strictObject({}), 'a', 'cần là một nhóm nhiều dòng «khóa: giá trị», nhưng đang là «a»'],
    [z.string(), null, 'cần là chữ, nhưng đang là chỗ trống'],
    [z.enum(['xa', 'thi-tran']), 'xax', '«xax» không nằm trong các giá trị cho phép: xa, thi-tran'],
    [z.string().min(3), 'a', 'cần có ít nhất 3 ký tự'],
    [z.string().max(3), 'abcd', 'cần có nhiều nhất 3 ký tự'],
    [z.array(z.string()).min(2), ['a'], 'cần có ít nhất 2 mục'],
    [z.number().min(1), 0, 'phải từ 1 trở lên'],
    [z.number().max(8), 9, 'phải không quá 8'],
    [z.number().multipleOf(5), 3, 'phải là bội số của 5'],
    [z.email(), 'abc', '«abc» không phải một địa chỉ thư điện tử, dạng ten@mien.vn'],
    [z.url(), 'abc', '«abc» không phải một đường dẫn đầy đủ, bắt đầu bằng https://'],
    [z.string().regex(/^\d$/), 'x', '«x» không phải một giá trị viết đúng dạng'],
    [z.union([z.string(), z.number()]), true, '«true» (đúng hay sai) không đúng kiểu của mục này'],
    [z.strictObject({}), { x: 1 }, 'khóa «x» không có trong mẫu'],
    [z.record(z.enum(['a']), z.string()), { b: 'x', a: 'x' }, 'khóa «b» không có trong mẫu'],
    [
      z.set(z.string()),
      new Set([1]),
      "cần là chữ, nhưng đang là số 1; đặt giá trị trong dấu nháy: '1'",
    ],
    [z.string().refine(() => false), 'x', 'giá trị không đúng'],
  ])('%#', (schema, value, message) => {
    expect(messageOf(schema, value)).toBe(message);
  });

  test('no field of any collection answers nonsense in English', () => {
    const english =
      /\b(?:invalid|expected|received|input|string|required|too (?:small|big)|unrecognized)\b/i;
    for (const [name, { schema }] of table) {
      for (const nonsense of [undefined, null, 'x', 7, true, [], [1], { x: 1 }, Number.NaN]) {
        const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
        const values = [nonsense, Object.fromEntries(fields.map((field) => [field, nonsense]))];
        for (const value of values) {
          const issues = schema.safeParse(value, { error: faultWords }).error?.issues ?? [];
          for (const { message } of issues) expect(message, name).not.toMatch(english);
        }
      }
    }
  });
});
