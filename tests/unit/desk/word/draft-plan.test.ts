import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { FileChild, IRunOptions } from 'docx';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readWordDocument } from '#desk/word/word-document.ts';
import { planDraft } from '#desk/word/draft-plan.ts';
import { readContent } from '#desk/read-content.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const reading = await readContent('content');

const line = (text: string) => new Paragraph(text);
const asHeading: IRunOptions = { bold: true };
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, ...asHeading })] });
const table = (...rows: string[][]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [line(text)] })) }),
    ),
  });

const photograph = await sharp({
  create: { width: 40, height: 30, channels: 3, background: 'green' },
})
  .jpeg()
  .toBuffer();
const picture = new Paragraph({
  children: [
    new ImageRun({
      type: 'jpg',
      data: photograph,
      transformation: { width: 40, height: 30 },
      altText: { name: 'anh', description: 'Bà con bên khung cửi', title: '' },
    }),
  ],
});

/** The plan for a report made of these blocks. */
async function planOf(...children: FileChild[]) {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return planDraft(await readWordDocument(bytes), {
    root: temporaryFolder(),
    reading,
    today: '2023-03-01',
  });
}

const frame = [
  table(['UBND XÃ CHÂU QUANG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc']),
  bold('BÁO CÁO THÀNH TÍCH'),
];

const path = 'guong-dien-hinh/to-det-ban-quang.md';

describe('a report of a collective', () => {
  test('becomes a draft with the next number: headings, lists, tables, pictures', async () => {
    const plan = await planOf(
      ...frame,
      line('Tên tập thể: Tổ dệt bản Quang'),
      bold('I. SƠ LƯỢC'),
      line('Tổ có 12 người, năm 2022 dệt 300 tấm *khăn* <mới>.'),
      new Paragraph({ text: 'Việc đã làm', heading: HeadingLevel.HEADING_3 }),
      table(['Năm', 'Số khăn'], ['2021', '200'], ['2022', '300']),
      picture,
      line('- Dạy nghề cho 5 người'),
      line('- Mở lớp'),
      line('Quỳ Hợp, ngày 1 tháng 3 năm 2023'),
      line('Nơi nhận: Phòng Nội vụ'),
    );
    expect(plan.refused).toEqual([]);
    expect(plan.texts.get(path)).toBe(`---
number: 8
status: draft
kind: tap-the
name: Tổ dệt bản Quang
origin: campaign
unit: chau-quang
summary: "(cần bổ sung: một câu giới thiệu, không quá 30 từ)"
year: 2022
---

## I. SƠ LƯỢC

Tổ có 12 người, năm 2022 dệt 300 tấm \\*khăn\\* \\<mới\\>.

### Việc đã làm

| Năm | Số khăn |
| --- | --- |
| 2021 | 200 |
| 2022 | 300 |

![Bà con bên khung cửi](to-det-ban-quang-1.jpg "(cần bổ sung: chú thích. Ảnh: người chụp)")

- Dạy nghề cho 5 người
- Mở lớp
`);
    expect(plan.texts.get('so-danh-bo.yaml')).toContain('- number: 8\n  slug: to-det-ban-quang\n');
    expect([...plan.pictures]).toEqual([['guong-dien-hinh/to-det-ban-quang-1.jpg', 0]]);
    expect(plan.leftOut.map(({ place }) => place)).toEqual(['bảng 1', 'đoạn 9', 'đoạn 10']);
  });

  test('says what the officer must still supply, and where an award is spoken of', async () => {
    const { missing } = await planOf(
      line('Tên tập thể: Tổ dệt bản Quang'),
      line('Tổ được tặng Giấy khen.'),
    );
    expect(missing.join('\n')).toMatch(
      /giới thiệu[^]*Đơn vị[^]*Năm[^]*«Giấy khen» ở đoạn 2[^]*Nội dung thi đua/,
    );
  });

  test('of somebody who has a profile already is refused, with the file', async () => {
    const { refused } = await planOf(line('Họ và tên: Sầm Văn Bình'));
    expect(refused).toEqual([
      'đã có hồ sơ «Sầm Văn Bình» ở guong-dien-hinh/sam-van-binh.md: sửa thẳng hồ sơ ấy.',
    ]);
  });

  test('without a name is refused', async () => {
    const { refused } = await planOf(line('Chúng tôi dệt khăn.'));
    expect(refused.join()).toContain('không thấy tên');
  });
});

describe('what may not be published', () => {
  test('lines and rows about it are left out, each with its place', async () => {
    const plan = await planOf(
      line('Họ và tên: Vi Văn Quang'),
      line('Ngày sinh: 2/3/1970'),
      line('Dân tộc: Thái'),
      table(['Đơn vị', 'Xã Châu Quang'], ['Số CCCD', '040070001234'], ['Nơi ở', 'Bản Còn']),
      table(['TT', 'Tên', 'Số điện thoại'], ['1', 'Tổ trưởng', '0912345678']),
      line('Ông Quang trồng cam từ năm 2020.'),
    );
    expect(plan.refused).toEqual([]);
    expect(plan.leftOut.map(({ place, text }) => `${place}: ${text}`)).toEqual([
      'đoạn 2: «Ngày sinh: 2/3/1970» ghi ngày sinh, không được phép đăng',
      'đoạn 3: «Dân tộc: Thái» ghi dân tộc, không được phép đăng',
      'bảng 1, hàng 2, cột 1: «Số CCCD | 040070001234» ghi số giấy tờ tùy thân, không được phép đăng',
      'bảng 1, hàng 3, cột 1: «Nơi ở | Bản Còn» ghi địa chỉ nhà riêng, không được phép đăng',
      'bảng 2, cột 3: «Số điện thoại» ghi số điện thoại riêng, không được phép đăng',
    ]);
    const text = plan.texts.get('guong-dien-hinh/vi-van-quang.md') ?? '';
    expect(text).toContain('kind: ca-nhan');
    expect(text).toContain('unit: chau-quang');
    expect(text).not.toMatch(/1970|Thái|04007|Bản Còn|0912/);
  });

  test('inside running text nothing comes in, and the place is named', async () => {
    const { refused } = await planOf(
      line('Họ và tên: Vi Văn Quang'),
      line('Ông Quang, sinh ngày 2/3/1970, gọi số 0912 345 678.'),
      table(['Năm', 'Việc'], ['2020', 'Chứng minh nhân dân 182345678']),
    );
    expect(refused.slice(0, 3)).toEqual([
      'đoạn 2: «0912 345 678» trông như số điện thoại di động',
      'đoạn 2: «sinh ngày 2/3/1970» trông như ngày sinh đầy đủ',
      'bảng 1, hàng 2, cột 2: «182345678» trông như số căn cước hoặc chứng minh nhân dân',
    ]);
  });
});

test('text in a font of old is refused, with the place', async () => {
  const { refused } = await planOf(
    line('Tên tập thể: Tổ dệt bản Quang'),
    line('§¶ng bé vµ nh©n d©n c¸c d©n téc huyÖn Quú Hîp thi ®ua lËp thµnh tÝch'),
  );
  expect(refused.join()).toContain('TCVN3');
});

test('what is no Word document is refused with a sentence', async () => {
  await expect(readWordDocument(Buffer.from('Báo cáo'))).rejects.toThrow(
    'Không đọc được tệp Word này',
  );
});

describe('what offices do in Word', () => {
  const named = line('Tên tập thể: Tổ Thử');
  const bodyOf = async (...children: FileChild[]) => {
    const { texts, refused } = await planOf(named, ...children);
    expect(refused).toEqual([]);
    return [...texts].find(([path]) => path.endsWith('.md'))?.[1];
  };

  test('figures stay under their year when the cell beside them is merged', async () => {
    const merged = new Table({
      rows: [
        ['Chỉ tiêu', '2021', '2022'],
        ['Số hộ', '5', '6'],
        ['7', '8'],
      ].map(
        (cells, row) =>
          new TableRow({
            children: cells.map(
              (text, column) =>
                new TableCell({
                  children: [line(text)],
                  ...(row === 1 && column === 0 && { rowSpan: 2 }),
                }),
            ),
          }),
      ),
    });
    expect(await bodyOf(merged)).toContain('| Số hộ | 5 | 6 |\n| Số hộ | 7 | 8 |');
  });

  test('a bullet of Wingdings makes a list, any other sign of it is told by its place', async () => {
    expect(await bodyOf(line('\uF0B7 Làm đường'), line('\uF0D8 Trồng cây'))).toContain(
      '- Làm đường\n- Trồng cây',
    );
    const { refused } = await planOf(named, line('Năm 2021 \uF0E0 2022'));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(/^đoạn 2: có ký hiệu của phông Symbol hoặc Wingdings/);
  });

  test('a private thing is said once, by its place in the document', async () => {
    const { refused } = await planOf(named, line('Bà Thử, CCCD 040070001234, có nhiều việc tốt.'));
    expect(refused).toEqual([
      'đoạn 2: «040070001234» trông như số căn cước hoặc chứng minh nhân dân',
    ]);
  });

  test('what only a person can judge is pointed at', async () => {
    const { missing, refused } = await planOf(named, line('Bà Thử là hộ nghèo của xóm.'));
    expect(refused).toEqual([]);
    expect(missing.at(-1)).toMatch(/^Đọc lại đoạn 2: có chữ «hộ nghèo»/);
  });

  test('brackets an officer typed stay what they are', async () => {
    expect(await bodyOf(line('Theo [1](trang 2) thì đủ.'))).toContain(
      String.raw`Theo \[1\](trang 2)`,
    );
  });
});
