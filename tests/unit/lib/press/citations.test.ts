import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOf, isoCitation, newspaperLine, plainCitation } from '#lib/press/citations.ts';

const provenance = {
  address: 'https://a.example/g/0042/',
  publisher: 'Phòng Mẫu',
  updatedOn: '2023-04-05',
  reportedBy: ['Báo Mẫu', 'Báo Đá', 'Báo Mẫu'],
} as const;

const award = {
  form: 'Giấy khen',
  level: 'district',
  decisionNumber: '12/QĐ-UBND',
  decidedOn: '2023-04-05',
  signer: 'Đỗ Mẫu, Chủ tịch',
  inCampaign: true,
} as const;

const reported = {
  number: 42,
  name: 'Đặng Thị Đào',
  summary: 'Đặng Thị Đào dạy chữ cho cả bản.',
  awards: [],
};
const honoured = { ...reported, awards: [award] };

describe('the line for a newspaper', () => {
  test('tells in the profile’s sentence what was done, then states an honour with its decision, its day as Vietnamese write it, and its signer', () => {
    expect(newspaperLine(honoured, provenance)).toBe(
      'Đặng Thị Đào dạy chữ cho cả bản. Đặng Thị Đào được tặng Giấy khen cấp huyện theo Quyết định số 12/QĐ-UBND ngày 5/4/2023, người ký: Đỗ Mẫu, Chủ tịch. Nguồn: hồ sơ số 0042, trang chuyên đề «60 năm huyện Quỳ Hợp», https://a.example/g/0042/',
    );
  });

  test('gives a report back to its newspapers, each named once', () => {
    expect(newspaperLine(reported, provenance)).toBe(
      'Đặng Thị Đào dạy chữ cho cả bản. Theo Báo Mẫu và Báo Đá, dẫn lại ở hồ sơ số 0042 («Đặng Thị Đào»), trang chuyên đề «60 năm huyện Quỳ Hợp», https://a.example/g/0042/',
    );
  });

  test('without newspapers names the profile, in a capital', () => {
    expect(newspaperLine(reported, { ...provenance, reportedBy: [] })).toContain(
      'cho cả bản. Hồ sơ số 0042 («Đặng Thị Đào»)',
    );
  });

  test('puts the name before a sentence that does without it', () => {
    const nameless = { ...reported, summary: 'Nghệ nhân ở Châu Cường.' };
    expect(newspaperLine(nameless, provenance)).toMatch(
      /^Đặng Thị Đào: Nghệ nhân ở Châu Cường\. Theo Báo Mẫu/,
    );
  });

  test('never makes an honour of a report, nor of an award from outside the drive', () => {
    const outside = { ...reported, awards: [{ ...award, inCampaign: false }] };
    for (const profile of [reported, outside]) {
      expect(newspaperLine(profile, provenance)).not.toMatch(/được tặng|[Kk]hen|Quyết định/);
    }
  });
});

describe('the other forms', () => {
  test('ISO 690 says that it is online, when it was brought up to date, and leaves the day of reading open', () => {
    expect(isoCitation(reported, provenance)).toBe(
      'Đặng Thị Đào: hồ sơ số 0042 [trực tuyến]. Trong: Đợt thi đua đặc biệt – 60 năm huyện Quỳ Hợp. Phòng Mẫu, cập nhật ngày 5/4/2023 [xem ngày …/…/…]. Địa chỉ: https://a.example/g/0042/',
    );
  });

  test('the plain one is name, number, site, address', () => {
    expect(plainCitation(reported, provenance)).toBe(
      'Đặng Thị Đào, hồ sơ số 0042, 60 năm huyện Quỳ Hợp, https://a.example/g/0042/',
    );
  });

  test('every form holds the name letter for letter and the address that never changes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ĐđƯưƠơẴẵỶỷ a-zA-Z0-9$&«»]{1,40}$/), (name) => {
        for (const { text } of citationsOf({ ...reported, name }, provenance)) {
          expect(text).toContain(name);
          expect(text.endsWith(provenance.address)).toBe(true);
        }
      }),
    );
  });
});
