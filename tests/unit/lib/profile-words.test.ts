import { describe, expect, test } from 'vitest';
import {
  facetLead,
  honourOf,
  profileDescription,
  sectionLead,
  sectionTitle,
  shortened,
  standingLine,
} from '#lib/profile-words.ts';

const press = { origin: 'press' } as const;
const campaign = { origin: 'campaign' } as const;

describe('newspapers’ reports and honours of the drive', () => {
  test('a site with reports alone never calls them exemplars of the drive', () => {
    expect(sectionTitle([press, press])).toBe('Gương tiêu biểu ở Quỳ Hợp (theo báo chí)');
    expect(sectionLead([press])).toContain('không tìm thấy danh sách');
    expect(facetLead([press])).toContain('không hồ sơ nào');
  });

  test('where both stand, the words say that they are kept apart', () => {
    expect(sectionTitle([press, campaign])).toBe('Gương điển hình');
    expect(sectionLead([press, campaign])).toContain('xếp riêng');
    expect(sectionLead([campaign])).not.toContain('báo chí');
  });

  test('an honour is named only when it was given in the drive', () => {
    const award = {
      form: 'Giấy khen',
      level: 'district' as const,
      decisionNumber: '1',
      decidedOn: '2023-04-10' as const,
      signer: 'Người ký',
      inCampaign: false,
    };
    expect(honourOf({ awards: [award] })).toBeUndefined();
    expect(honourOf({ awards: [award, { ...award, inCampaign: true }] })).toBe(
      'Giấy khen cấp huyện',
    );
  });
});

describe('descriptions', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'quả').join(' ');

  test('are long enough to say something and short enough to be shown', () => {
    for (const count of [4, 20, 30, 60]) {
      const description = profileDescription({ number: 7, origin: 'press', summary: words(count) });
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(170);
    }
  });

  test('are cut between words', () => {
    const cut = shortened(words(90));
    expect(cut.endsWith('quả…')).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(165);
    expect(shortened('Ngắn.')).toBe('Ngắn.');
  });
});

test('a card tells the year as that of the deed, never as that of the press', () => {
  expect(standingLine({ origin: 'press', awards: [], year: 2021 })).toBe(
    'Theo báo chí · việc năm 2021',
  );
});
