// Invented works and events, only as full as the tests of the register need them.
import fc from 'fast-check';
import type { CampaignEvent, ThemeName, Work } from '#lib/register/model.ts';
import { eventStatusWords, workStatusWords } from '#lib/register/words.ts';

export const units = ['thi-tran-quy-hop', 'bac-son', 'chau-quang', 'yen-hop'].map((slug) => ({
  slug,
  label: `Đơn vị ${slug}`,
}));

export const themes: ThemeName[] = [
  { slug: 'kinh-te', letter: 'a', order: 1, shortTitle: 'Phát triển kinh tế' },
  { slug: 'sang-kien', letter: 'h', order: 7, shortTitle: 'Sáng kiến' },
  { slug: 'doan-the', letter: 'g', order: 8, shortTitle: 'Các đoàn thể' },
];

export const work = (over: Partial<Work> = {}): Work => ({
  slug: 'cau-mau',
  title: 'Cầu Mẫu',
  kind: 'cong-trinh',
  unit: { slug: 'bac-son', label: 'Xã Bắc Sơn' },
  status: 'registered',
  summary: 'Cây cầu không có thật.',
  themes: [],
  clauses: [],
  profiles: [],
  sources: [],
  ...over,
});

export const event = (over: Partial<CampaignEvent> = {}): CampaignEvent => ({
  slug: 'hoi-mau',
  title: 'Hội Mẫu',
  kind: 'hoi-thi',
  unit: { slug: 'bac-son', label: 'Xã Bắc Sơn' },
  status: 'planned',
  startsOn: '2023-03-26',
  summary: 'Hội thi không có thật.',
  themes: [],
  clauses: [],
  sources: [],
  ...over,
});

const keys = <K extends string>(words: Readonly<Record<K, string>>) => Object.keys(words) as K[];
const someThemes = fc.subarray(themes);
const titles = fc.constantFrom('Cầu', 'Đường', 'Dốc', 'Ao', 'Ăng', 'Ấm', 'Ánh');

export const someWorks: fc.Arbitrary<Work[]> = fc.array(
  fc
    .record({
      title: titles,
      unit: fc.constantFrom(...units),
      status: fc.constantFrom(...keys(workStatusWords)),
      kind: fc.constantFrom('cong-trinh' as const, 'phan-viec' as const),
      themes: someThemes,
    })
    .map((fields) => work(fields)),
  { maxLength: 40 },
);

export const someEvents: fc.Arbitrary<CampaignEvent[]> = fc.array(
  fc
    .record({
      title: titles,
      unit: fc.constantFrom(...units),
      status: fc.constantFrom(...keys(eventStatusWords)),
      startsOn: fc.constantFrom(
        '2023-03-01' as const,
        '2023-03-26' as const,
        '2022-12-31' as const,
      ),
      themes: someThemes,
    })
    .map((fields) => event(fields)),
  { maxLength: 40 },
);
