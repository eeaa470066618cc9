import { describe, expect, test } from 'vitest';
import { bodyFaults } from '#desk/check-body.ts';
import type { WrittenEntry } from '#desk/read-entries.ts';

const pictures = new Set(['trang/le-ky-niem.jpg', 'trang/anh/hop.jpg', 'don-vi/xa.jpg']);

const faultsOf = (body: string, collection: WrittenEntry['collection'] = 'pages') =>
  bodyFaults(
    {
      ...{ collection, id: 'thu', path: 'trang/thu.md', absolute: '/trang/thu.md' },
      ...{ input: {}, body, bodyLine: 6, lineOf: () => 1 },
    },
    pictures,
  );

describe('what a body may hold', () => {
  test.each([
    'Một đoạn văn, có **chữ đậm** và 5 < 6 > 4, a & b.',
    '## Đề mục\n\n### Mục nhỏ\n\n## Đề mục',
    '- một\n- hai\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    '[Kế hoạch](/ke-hoach/#ii-3-a), [mục dưới](#muc), [báo](https://bao.example/a?b=c#d), <https://bao.example>',
    '[thư](mailto:ten@mien.vn), [gọi](tel:+842383.883.123)',
    '[Xem][1]\n\n[1]: https://bao.example',
    '![Lễ](le-ky-niem.jpg "Lễ. Ảnh: A") ![Họp](anh/hop.jpg "Họp. Ảnh: A") ![Xã](../don-vi/xa.jpg "Xã. Ảnh: A")',
    'Câu.[^1]\n\n[^1]: Ghi chú.',
    'Một dãy số [1] và (2), một ô [x](https://bao.example).',
    '![Lễ kỷ niệm][le]\n\n[le]: le-ky-niem.jpg "Lễ. Ảnh: A"',
  ])('%j', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  test('the plan may name its unnumbered pieces', () => {
    expect(faultsOf('<!-- can-cu -->\n\nCăn cứ Luật.', 'planParts')).toEqual([]);
    expect(faultsOf('<!-- can-cu --><b>x</b>', 'planParts')).toHaveLength(1);
    expect(faultsOf('<!-- can-cu -->')).toHaveLength(1);
  });

  test('only some collections need a body', () => {
    expect(faultsOf(' \n', 'units')).toEqual([]);
    expect(faultsOf(' \n', 'guide')).toHaveLength(1);
  });
});

describe('what is refused', () => {
  test.each([
    ['Một.\n\n<div>x</div>', 8, /^nội dung có mã HTML: «<div>x<\/div>»/],
    ['<iframe src="https://x.example"></iframe>', 6, /mã lệnh HTML/],
    ['Một <img src=x onerror=alert(1)> hai', 6, /mã lệnh HTML/],
    ['Câu.\n\n[^1]: Ghi chú.', 8, /chú thích «\[\^1\]» không có chỗ nào trong bài dẫn tới/],
    ['[báo](https://bao.example/bai viet.html)', 6, /định là đường dẫn hoặc ảnh mà chưa thành/],
    ['<style>p { color: red }</style>', 6, /mã lệnh HTML/],
    ['[a](javascript:alert(1))', 6, /chạy mã lệnh/],
    ['[a](JaVaScRiPt&colon;alert(1))', 6, /chạy mã lệnh/],
    ['[a](data:text/html,x)', 6, /chạy mã lệnh/],
    ['[a][1]\n\n[1]: vbscript:x', 8, /chạy mã lệnh/],
    ['[a](../don-vi/chau-quang.md)', 6, /không mở được/],
    ['[a](//bao.example)', 6, /không mở được/],
    ['[a]()', 6, /không mở được/],
    [String.raw`[a](C:\bao-cao.docx)`, 6, /không mở được/],
    ['![Lễ](https://bao.example/a.jpg)', 6, /nằm ở trang khác/],
    ['![Lễ](../../etc/passwd)', 6, /không tìm thấy ảnh/],
    ['![Lễ](/le-ky-niem.jpg)', 6, /không tìm thấy ảnh/],
    ['![Lễ](%E0%A4%A.jpg)', 6, /không tìm thấy ảnh/],
    ['![ ](le-ky-niem.jpg)', 6, /chưa có lời tả/],
    ['![Lễ](le-ky-niem.jpg)', 6, /chưa có chú thích và tên người chụp/],
    ['![Lễ][le]\n\n[le]: le-ky-niem.jpg', 6, /chưa có chú thích/],
    ['Một.\n\n    thụt vào', 8, /khung mã lệnh/],
    ['# Tên trang', 6, /đã dành cho tên trang/],
    ['## Một\n\n#### Hai', 8, /nhảy từ cấp 2 xuống cấp 4/],
  ])('%j', (body, line, problem) => {
    const faults = faultsOf(body);
    expect(faults.map((fault) => fault.problem)).toEqual([expect.stringMatching(problem)]);
    expect(faults[0]?.line).toBe(line);
  });

  test.each([
    ['[báo](www.bao.example/a)', 'https://www.bao.example/a'],
    ['[báo](baonghean.vn/a)', 'https://baonghean.vn/a'],
    ['![Lễ](le-ki-niem.JPG)', 'le-ky-niem.jpg'],
  ])('%j has a nearest right value', (body, suggestion) => {
    expect(faultsOf(body)[0]?.suggestion).toBe(suggestion);
  });
});
