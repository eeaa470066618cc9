import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '#desk/check-content.ts';
import { faultSentence } from '#desk/fault.ts';
import { writeFolder, type ContentFiles } from '../../fixtures/content-files.ts';
import { smallContent } from '../../fixtures/small-content.ts';
import { smallPicture } from '../../fixtures/small-picture.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'people-'));
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

const file = 'guong-dien-hinh/vi-thi-yen.md';
const other = 'guong-dien-hinh/ban-thu.md';
const ledger = 'so-danh-bo.yaml';

interface Written {
  fields?: string;
  body?: string;
}

const person = ({
  fields = '',
  body = 'Bà dệt vải và dạy lại cho lớp trẻ.',
}: Written = {}): string => `---
number: 1
kind: ca-nhan
name: Vi Thị Yên
origin: press
unit: chau-quang
summary: Người dệt vải ở xã Châu Quang.
year: 2023
ground:
  kind: press
  record: Báo Mẫu.
sources: [nguon-a]
${fields}---

${body}
`;

const collective = (fields = ''): string => `---
number: 2
kind: tap-the
name: Bản Thử
origin: press
summary: Một bản giữ đường làng sạch.
year: 2023
sources: [nguon-a]
${fields}---
`;

const lines = `- number: 1
  slug: vi-thi-yen
  issuedOn: 1/1/2026
- number: 2
  slug: ban-thu
  issuedOn: 1/1/2026
`;

const check = async (change: (files: ContentFiles) => void = () => undefined) => {
  const files = smallContent();
  files.set(file, person());
  files.set(other, collective());
  files.set(ledger, lines);
  change(files);
  const folder = join(mkdtempSync(join(home, 'set-')), 'content');
  writeFolder(folder, files);
  const { faults, notices } = await checkContent(folder);
  return {
    notices,
    faults: faults.map((fault) => `${fault.file.replace('content/', '')}: ${faultSentence(fault)}`),
  };
};

const faultsOf = async (written: Written) =>
  (
    await check((files) => {
      files.set(file, person(written));
    })
  ).faults;

test('sound profiles have no fault', async () => {
  expect(await check()).toEqual({ faults: [], notices: [] });
});

describe('what may never be published of a person', () => {
  test.each([
    ['dan-toc: Thái', 'dân tộc'],
    ['dantoc: Thái', 'dân tộc'],
    ['danToc: Thái', 'dân tộc'],
    ['Dân tộc: Thái', 'dân tộc'],
    ['ethnicity: Thai', 'dân tộc'],
    ['tonGiao: không', 'tôn giáo'],
    ['religion: none', 'tôn giáo'],
    ['dang-vien: true', 'việc vào Đảng'],
    ['partyMember: true', 'việc vào Đảng'],
    ['suc_khoe: tốt', 'sức khỏe'],
    ['tinhTrangSucKhoe: tốt', 'sức khỏe'],
    ['health: good', 'sức khỏe'],
    ['ho-ngheo: true', 'hoàn cảnh nghèo'],
    ['hộ cận nghèo: true', 'hoàn cảnh nghèo'],
    ['poor-household: true', 'hoàn cảnh nghèo'],
    ["cccd: '040123456789'", 'số giấy tờ tùy thân'],
    ["soCMND: '186123456'", 'số giấy tờ tùy thân'],
    ['passport: B1', 'số giấy tờ tùy thân'],
    ['dia-chi-nha: xóm 1', 'địa chỉ nhà riêng'],
    ['homeAddress: xóm 1', 'địa chỉ nhà riêng'],
    ["sdt: '1'", 'số điện thoại riêng'],
    ["so_dien_thoai: '1'", 'số điện thoại riêng'],
    ["phone: '1'", 'số điện thoại riêng'],
    ['ngay-sinh: 1/2/1960', 'ngày sinh'],
    ['Ngày sinh: 1/2/1960', 'ngày sinh'],
    ['dateOfBirth: 1/2/1960', 'ngày sinh'],
  ])('«%s» is refused as %s, not as an unknown key', async (field, kind) => {
    const faults = await faultsOf({ fields: `${field}\n` });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`ghi ${kind}, là dữ liệu riêng tư không được phép đăng`);
    expect(faults[0]).toContain('Trang không bao giờ đăng điều này về bất cứ ai');
    expect(faults[0]).not.toContain('không có trong mẫu');
  });

  test('a refused key is found inside a group too', async () => {
    const faults = await faultsOf({
      fields: 'ownWords:\n  text: Vải là sách.\n  dan-toc: Thái\n',
    });
    expect(faults.join()).toContain('khóa «dan-toc» ghi dân tộc');
  });

  test('a key that is merely misspelt is still called misspelt', async () => {
    const [fault] = await faultsOf({ fields: 'theme: [kinh-te]\n' });
    expect(fault).toContain('không có trong mẫu');
  });

  test.each([
    ['Gọi bà theo số 0912345678.', 'số điện thoại di động'],
    ['Gọi 091 234 56 78 nhé.', 'số điện thoại di động'],
    ['Zalo +84 912.345.678', 'số điện thoại di động'],
    ['Căn cước 040123456789 cấp ở tỉnh.', 'số căn cước hoặc chứng minh nhân dân'],
    ['Chứng minh 186123456.', 'số căn cước hoặc chứng minh nhân dân'],
    ['Bà sinh ngày 05/3/1960 ở bản.', 'ngày sinh đầy đủ'],
    ['Bà sinh ngày 5 tháng 3 năm 1960.', 'ngày sinh đầy đủ'],
    ['Ba sinh ngay 5-3-1960.', 'ngày sinh đầy đủ'],
    ['Dân tộc: Thái', 'dòng ghi dân tộc'],
    ['- **Dan toc**: Thai', 'dòng ghi dân tộc'],
    ['Tôn giáo: không', 'dòng ghi tôn giáo'],
    ['| Địa chỉ | xóm 1 |', 'dòng ghi địa chỉ nhà'],
    ['SĐT: xin gọi xã', 'dòng ghi số điện thoại'],
  ])('«%s» in the story is caught', async (body, name) => {
    const faults = await faultsOf({ body: `Bà dệt vải.\n\n${body}` });
    expect(faults.join('\n')).toContain(`trông như ${name}`);
    expect(faults.join('\n')).toContain('(dòng 17)');
  });

  test.each([
    'Xóm có 485 khẩu thuộc ba dân tộc Kinh, Thổ, Thái.',
    'Bà sinh năm 1960 và dệt từ năm 1975.',
    'Cả xã góp 120000000 đồng và 1.234.567.890 đồng nữa.',
    'Bài ở [báo](https://bao.example/quy-hop-0912345678-186123456.html).',
    'Quyết định 1678/NQ-UBTVQH15 ngày 16/6/2025; lễ ngày 19/4/2023.',
    'Mã 17065, năm 2023–2024, điện thoại cơ quan 02383 881 234.',
    'Địa chỉ trang này không ghi nhà ai.',
  ])('«%s» gives nobody away', async (body) => {
    expect(await faultsOf({ body })).toEqual([]);
  });
});

describe('award words need evidence', () => {
  const claim = `reportedAwards:
  - claim: Báo Mẫu viết bà được tặng giấy khen.
    sources: [nguon-a]
`;

  test.each([
    'Bà được tặng Giấy khen của huyện.',
    'Bà được tặng giay khen cua huyen.',
    'Bà có Bằng khen.',
    'Xã nhận Huân chương Lao động.',
    'Bà giữ danh hiệu Chiến sĩ thi đua.',
    'Bản nhận Cờ thi đua.',
    'Ban nhan Co thi dua.',
    'Bà có Kỷ niệm chương.',
    'Bà là Nghệ nhân ưu tú.',
  ])('«%s» without an award or a report is a fault', async (body) => {
    const faults = await faultsOf({ body });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('chưa ghi bằng chứng khen thưởng nào');
    expect(faults[0]).toContain('reportedAwards');
    expect(await faultsOf({ body, fields: claim })).toEqual([]);
  });

  test('in a name, the sentence and a figure too', async () => {
    const faults = await faultsOf({
      fields: 'figures:\n  - label: Giấy khen\n    value: 3 chiếc\n    evidence: self-told\n',
    });
    expect(faults.join()).toContain('Số liệu (mục 1) › Số liệu');
  });

  test('other words with the same letters are left alone', async () => {
    expect(await faultsOf({ body: 'Nơi nào có thi đua, nơi ấy có hiệu quả.' })).toEqual([]);
  });

  test('a warning may say that there is no award', async () => {
    expect(await faultsOf({ fields: 'caution: Nguồn không nêu danh hiệu nào.\n' })).toEqual([]);
  });

  test('an award without its decision is refused by the form', async () => {
    const faults = await faultsOf({
      fields: 'awards:\n  - form: Giấy khen\n    level: district\n',
    });
    for (const label of ['Số quyết định', 'Ngày quyết định', 'Người ký'])
      expect(faults.join('\n')).toContain(label);
  });

  test('a person without ground for publication is refused', async () => {
    const { faults } = await check((files) => {
      files.set(file, person().replace(/ground:\n.*\n.*\n/, ''));
    });
    expect(faults.join()).toContain('hồ sơ cá nhân phải ghi căn cứ được đăng');
  });
});

describe('the ledger of numbers', () => {
  const withLedger = (text: string, change?: (files: ContentFiles) => void) =>
    check((files) => {
      files.set(ledger, text);
      change?.(files);
    });

  test('every profile stands in it', async () => {
    const { faults } = await withLedger(lines.slice(0, lines.indexOf('- number: 2')));
    expect(faults).toEqual([
      expect.stringContaining('số 2 chưa có trong so-danh-bo.yaml') as string,
    ]);
    expect(faults[0]).toContain('«  slug: ban-thu»');
  });

  test('a number of one profile is never given to another', async () => {
    const { faults } = await withLedger(lines.replace('slug: ban-thu', 'slug: ban-khac'));
    expect(faults).toEqual([
      expect.stringContaining(
        'số 2 đã cấp cho hồ sơ «ban-khac»; số đã cấp không bao giờ dùng lại',
      ) as string,
    ]);
    expect(faults[0]).toContain('lấy số 3');
  });

  test('a rename keeps the number and names the old slug', async () => {
    const { faults } = await withLedger(lines.replace('slug: ban-thu', 'slug: ban-cu'), (files) => {
      files.set(other, collective('formerSlugs: [ban-cu]\n'));
    });
    expect(faults).toEqual([]);
  });

  test('two profiles never share a number', async () => {
    const { faults } = await check((files) => {
      files.set('guong-dien-hinh/ban-ba.md', collective());
    });
    expect(faults).toEqual([
      expect.stringContaining('số 2 đã là số của hồ sơ «ban-thu.md»') as string,
    ]);
  });

  test('the number of a withdrawn profile stays taken', async () => {
    const withdrawn = lines.replace('  slug: ban-thu\n', '').concat('  withdrawnOn: 2/2/2026\n');
    const reused = await withLedger(withdrawn);
    expect(reused.faults).toEqual([
      expect.stringContaining('số 2 là của một hồ sơ đã rút') as string,
    ]);
    const gone = await withLedger(withdrawn, (files) => {
      files.delete(other);
    });
    expect(gone).toEqual({ faults: [], notices: [] });
  });

  test('one word in one file withdraws; the ledger may follow, and a notice says so', async () => {
    const { faults, notices } = await check((files) => {
      files.set(other, collective('status: withdrawn\n'));
    });
    expect(faults).toEqual([]);
    expect(notices).toEqual([
      expect.stringContaining('hồ sơ số 2 đã rút: trong so-danh-bo.yaml') as string,
    ]);
  });

  test('a profile that vanished without being withdrawn is asked for', async () => {
    const { faults } = await check((files) => {
      files.delete(other);
    });
    expect(faults).toEqual([expect.stringContaining('không có hồ sơ nào mang số 2') as string]);
  });

  test('a line that was taken out is missed', async () => {
    const { notices } = await withLedger(lines, (files) => {
      files.set(ledger, lines.replaceAll('number: 2', 'number: 4'));
      files.set(other, collective().replace('number: 2', 'number: 4'));
    });
    expect(notices).toEqual([
      expect.stringContaining('so-danh-bo.yaml thiếu các số 2, 3') as string,
    ]);
  });
});

describe('a withdrawn name', () => {
  test('in words written elsewhere stops the build, so that it cannot stay unseen', async () => {
    const { faults } = await check((files) => {
      files.set(other, collective('status: withdrawn\n'));
      files.set(file, person({ body: 'Bà dạy nghề cho phụ nữ Bản Thử.' }));
    });
    expect(faults).toEqual([
      expect.stringContaining('còn nhắc «Bản Thử», là tên của một hồ sơ đã rút') as string,
    ]);
  });

  test('inside a longer name is another name', async () => {
    const { faults } = await check((files) => {
      files.set(other, collective('status: withdrawn\n'));
      files.set(file, person({ body: 'Bà dạy nghề ở Bản Thửa.' }));
    });
    expect(faults).toEqual([]);
  });
});

describe('pictures named in fields', () => {
  const portrait = (name: string) => `portrait:
  file: ${name}
  alt: Người phụ nữ bên khung cửi.
  caption: Bà bên khung cửi.
  credit: Báo Mẫu
`;

  test('lie beside the file', async () => {
    const { faults } = await check((files) => {
      files.set('guong-dien-hinh/yen.jpg', smallPicture);
      files.set(file, person({ fields: portrait('yen.jpg') }));
    });
    expect(faults).toEqual([]);
  });

  test('are asked for by name, with the nearest one there is', async () => {
    const { faults } = await check((files) => {
      files.set('guong-dien-hinh/yen.jpg', smallPicture);
      files.set(file, person({ fields: portrait('yenn.jpg') }));
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('không có ảnh «yenn.jpg»');
    expect(faults[0]).toContain('Có phải «yen.jpg»?');
  });

  test('cannot be fetched from another folder', async () => {
    const { faults } = await check((files) => {
      files.set('don-vi/yen.jpg', smallPicture);
      files.set(file, person({ fields: portrait('../don-vi/yen.jpg') }));
    });
    expect(faults).toHaveLength(1);
  });
});
