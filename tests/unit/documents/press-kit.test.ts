import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { markdownLines } from '#documents/markdown-lines.ts';
import { pressKit, type Kit } from '#documents/press-kit.ts';
import type { WrittenProfile } from '#documents/profile-text.ts';

const profile: WrittenProfile = {
  number: 42,
  status: 'published',
  kind: 'ca-nhan',
  name: 'Đặng Thị Ỷ Mẫu',
  origin: 'press',
  summary: 'Người dạy chữ, giữ sổ.',
  year: 2023,
  recordedOn: '2023-06',
  awards: [],
  reportedAwards: [{ claim: 'Báo Mẫu ghi một danh hiệu.', sources: ['mau'] }],
  figures: [{ label: 'Số lớp', value: '3 lớp', evidence: 'press' }],
  themes: [],
  clauses: [],
  followUps: [{ date: '2024-02', text: 'Mở thêm lớp.' }],
  formerSlugs: [],
  sources: ['mau'],
  unitThen: { label: 'Xã Châu Lộc' },
  body: 'Bà dạy *chữ* ở xã.\n\n- Lớp một\n- Lớp [hai](https://a.example/)\n\n![Ảnh](a.jpg)\n',
};

const kit: Kit = {
  profile,
  sources: [{ id: 'mau', title: 'Bài ẵ ỡ Ỹ ặ', publisher: 'Báo Mẫu', kind: 'press' }],
  citations: [{ id: 'thuong', label: 'Ghi gọn', text: 'Đặng Thị Ỷ Mẫu, hồ sơ số 0042' }],
  address: 'https://a.example/g/0042/',
  isSample: false,
};

const files = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content).toString('utf8'), // keeps the byte order mark, which a TextDecoder drops
    ]),
  );

describe('a press kit', () => {
  test('holds text, page, citation, terms and code, each under a name without marks that tells the number', () => {
    expect(Object.keys(files(pressKit(kit)))).toEqual([
      'dieu-kien-dung-0042.txt',
      'ho-so-0042.html',
      'ho-so-0042.txt',
      'ma-qr-0042.png',
      'ma-qr-0042.svg',
      'trich-dan-0042.txt',
    ]);
  });

  test('keeps every mark, for Windows too: UTF-8 with a byte order mark, lines that end in CR LF', () => {
    const { 'ho-so-0042.txt': text = '' } = files(pressKit(kit));
    expect(text.startsWith('\uFEFFĐặng Thị Ỷ Mẫu\r\n')).toBe(true);
    expect(text).toContain('Bài ẵ ỡ Ỹ ặ');
    expect(text).not.toMatch(/(?<!\r)\n/);
  });

  test('tells the story, the figures with who vouches for them, and whose claim an award is', () => {
    const { 'ho-so-0042.txt': text = '' } = files(pressKit(kit));
    for (const line of [
      'Bà dạy chữ ở xã.',
      '– Lớp hai',
      'Số lớp: 3 lớp (theo báo chí)',
      'SỐ LIỆU, TÍNH ĐẾN THÁNG 6/2023',
      'KHEN THƯỞNG THEO BÁO CHÍ (ĐIỀU NGUỒN VIẾT)\r\nBáo Mẫu ghi một danh hiệu.',
      'tháng 2/2024: Mở thêm lớp.',
      'https://a.example/g/0042/',
    ])
      expect(text).toContain(line);
    expect(text).not.toContain('KHEN THƯỞNG\r\n');
  });

  test('takes the picture along with its maker and terms, where there is one', () => {
    const jpeg = Uint8Array.of(1, 2, 3);
    const picture = { alt: 'A', caption: 'B', credit: 'Khung cửi mẫu', terms: 'Ghi tên.', jpeg };
    const bytes = pressKit({ ...kit, picture });
    expect(unzipSync(bytes)['anh-0042.jpg']).toEqual(jpeg);
    expect(files(bytes)['dieu-kien-dung-0042.txt']).toContain(
      'Ảnh: Khung cửi mẫu\r\nĐiều kiện dùng lại: Ghi tên.',
    );
  });

  test('says at its head that sample content is invented', () => {
    const { 'ho-so-0042.txt': text = '', 'ho-so-0042.html': page = '' } = files(
      pressKit({ ...kit, isSample: true }),
    );
    expect(text).toMatch(/^\uFEFFDỮ LIỆU MẪU/);
    expect(page).toContain('<h1>DỮ LIỆU MẪU');
  });

  test('is the same, byte for byte, whenever it is made', () => {
    expect(pressKit(kit)).toEqual(pressKit(kit));
  });
});

describe('a body without its Markdown', () => {
  test('keeps headings, paragraphs and items apart and drops pictures', () => {
    expect(markdownLines('## Đầu\n\nMột\nhai.\n\n1. Ba\n2. Bốn\n\n![Ảnh](a.jpg)')).toEqual([
      'Đầu',
      'Một hai.',
      '– Ba',
      '– Bốn',
    ]);
  });
});
