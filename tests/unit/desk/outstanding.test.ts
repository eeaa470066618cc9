import { describe, expect, test } from 'vitest';
import { checkContent } from '#desk/check-content.ts';
import { formatOutstanding, outstandingIn } from '#desk/outstanding.ts';
import { writeFolder } from '../../fixtures/content-files.ts';
import { smallContent } from '../../fixtures/small-content.ts';
import { smallPicture } from '../../fixtures/small-picture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const work = (unit: string, more: string) => `---
title: Đường hoa
kind: cong-trinh
unit: ${unit}
summary: Trồng hoa.
${more}---
`;

const event = `---
title: Hội thi
kind: hoi-thi
unit: chau-quang
status: planned
startsOn: 1/3/2023
summary: Thi nấu cơm.
---
`;

/** What is said to be missing from the small content with these files, as of 5/3/2023. */
async function outstandingWith(files: Record<string, string>) {
  const content = smallContent();
  const unit = String(content.get('don-vi/chau-quang.md'));
  content.set('don-vi/chau-ly.md', unit.replaceAll('Châu Quang', 'Châu Lý'));
  for (const [path, text] of Object.entries(files)) content.set(path, text);
  const folder = temporaryFolder();
  writeFolder(folder, content);
  const check = await checkContent(folder);
  expect(check.faults).toEqual([]);
  return new Map(outstandingIn(check, '2023-03-05').map(({ title, lines }) => [title, lines]));
}

describe('what is missing before publishing', () => {
  test('names who has no work, no event, no report', async () => {
    const missing = await outstandingWith({
      'cong-trinh/mot.md': work('chau-quang', 'status: registered\n'),
      'cong-trinh/hai.md': work('chau-ly', 'status: dropped\n'),
      'bao-cao-don-vi.yaml': '- unit: chau-ly\n  receivedOn: 1/3/2023\n',
    });
    expect(missing.get('Chưa đăng ký công trình, phần việc nào')).toEqual(['Xã Châu Lý']);
    expect(missing.get('Chưa đăng ký sự kiện nào')).toEqual(['cả 2 xã, thị trấn']);
    expect(missing.get('Chưa có báo cáo')).toEqual(['Xã Châu Quang']);
  });

  test('names drafts, and what is past its day', async () => {
    const missing = await outstandingWith({
      'tin-tuc/mot.md':
        '---\ntitle: Tin\nsummary: Tóm tắt.\npublishedOn: 1/3/2023\noffice: Phòng Nội vụ\ndraft: true\nsources: [nguon-a]\n---\n\nTin.\n',
      'cong-trinh/mot.md': work('chau-quang', 'status: in-progress\ndueOn: 4/3/2023\n'),
      'cong-trinh/hai.md': work('chau-ly', 'status: in-progress\ndueOn: 5/3/2023\n'),
      'su-kien/mot.md': event,
    });
    expect(missing.get('Bản nháp đang chờ đăng')).toEqual(['tin «Tin» (tin-tuc/mot.md)']);
    expect(missing.get('Đã quá ngày mà chưa ghi kết quả')).toEqual([
      'công trình «Đường hoa» hẹn xong 4/3/2023 (cong-trinh/mot.md)',
      'sự kiện «Hội thi» hẹn ngày 1/3/2023 vẫn ghi «Dự kiến tổ chức» (su-kien/mot.md)',
    ]);
  });

  test('is said in short lines, or that nothing is', () => {
    expect(formatOutstanding([])).toBe('Không còn gì thiếu.');
    expect(formatOutstanding([{ title: 'Chưa có báo cáo', lines: ['Xã A', 'Xã B'] }])).toContain(
      '  Chưa có báo cáo: Xã A, Xã B.',
    );
  });
});

describe('a place that waits for an officer', () => {
  const profile = (status: string) => `---
number: 1
status: ${status}
kind: tap-the
name: Tổ dệt bản Quang
origin: press
summary: '(cần bổ sung: một câu giới thiệu)'
year: 2023
sources: [nguon-a]
---

![(cần bổ sung: tả ảnh)](mot.jpg "Ảnh: Phòng Nội vụ")
`;

  test.each([
    ['draft', []],
    ['published', ['summary', 'body']],
  ])('in a profile that is %s', async (status, expected) => {
    const content = smallContent();
    content.set('guong-dien-hinh/mot.md', profile(status));
    content.set('guong-dien-hinh/mot.jpg', smallPicture);
    content.set('so-danh-bo.yaml', '- number: 1\n  slug: mot\n  issuedOn: 1/2/2023\n');
    const folder = temporaryFolder();
    writeFolder(folder, content);
    const { faults } = await checkContent(folder);
    expect(faults.map(({ field }) => field)).toEqual(expected);
  });
});
