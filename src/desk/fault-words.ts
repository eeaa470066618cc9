import type { z } from 'astro/zod';

const kinds: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  object: 'một nhóm nhiều dòng «khóa: giá trị»',
};

const kindOf = (value: unknown): string => {
  if (typeof value === 'string') return `«${value}»`;
  if (typeof value === 'number') return `số ${String(value)}`;
  if (typeof value === 'boolean') return `«${String(value)}» (đúng hay sai)`;
  if (Array.isArray(value)) return 'danh sách';
  return value === null ? 'chỗ trống' : 'một nhóm dòng';
};

const wrongKind = (expected: string, input: unknown): string => {
  const wanted = kinds[expected] ?? expected;
  const isScalar = typeof input === 'number' || typeof input === 'boolean';
  if (expected === 'string' && isScalar)
    return `cần là chữ, nhưng đang là ${kindOf(input)}; đặt giá trị trong dấu nháy: '${String(input)}'`;
  if (expected === 'array')
    return `cần là một danh sách, nhưng đang là ${kindOf(input)}; mỗi mục một dòng mở đầu bằng dấu gạch ngang`;
  if (expected === 'boolean')
    return `chỉ nhận true (đúng) hoặc false (sai), nhưng đang là ${kindOf(input)}`;
  return `cần là ${wanted}, nhưng đang là ${kindOf(input)}`;
};

const units: Record<string, string> = { string: ' ký tự', array: ' mục', set: ' mục', map: ' mục' };

const atMost = (origin: string, maximum: number | bigint): string => {
  const unit = units[origin];
  return unit === undefined
    ? `phải không quá ${String(maximum)}`
    : `cần có nhiều nhất ${String(maximum)}${unit}`;
};

const atLeast = (origin: string, minimum: number | bigint): string => {
  const unit = units[origin];
  return unit === undefined
    ? `phải từ ${String(minimum)} trở lên`
    : `cần có ít nhất ${String(minimum)}${unit}`;
};

const formats: Record<string, string> = {
  email: 'một địa chỉ thư điện tử, dạng ten@mien.vn',
  url: 'một đường dẫn đầy đủ, bắt đầu bằng https://',
  date: 'một ngày, dạng 19/4/2023',
};

/**
 * What an issue of Zod means to an officer. Sentences written beside a field win over these; they
 * cover what a schema's author left unsaid, so that nothing English is ever shown.
 */
export function faultWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input);
    case 'invalid_value':
      return `${kindOf(issue.input)} không nằm trong các giá trị cho phép: ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return atMost(issue.origin, issue.maximum);
    case 'too_small':
      return atLeast(issue.origin, issue.minimum);
    case 'invalid_format':
      return `${kindOf(issue.input)} không phải ${formats[issue.format] ?? 'một giá trị viết đúng dạng'}`;
    case 'not_multiple_of':
      return `phải là bội số của ${String(issue.divisor)}`;
    case 'unrecognized_keys':
      return `khóa ${issue.keys.map((key) => `«${key}»`).join(', ')} không có trong mẫu`;
    case 'invalid_union':
      return `${kindOf(issue.input)} không đúng kiểu của mục này`;
    case 'invalid_key':
      return 'tên khóa không đúng';
    case 'invalid_element':
      return 'có một mục không đúng';
    default:
      return 'giá trị không đúng';
  }
}
