import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetIndex, facetsOf, type Faceted } from '#lib/profile-facets.ts';
import { awardLevels, evidenceLabels, kindLabels } from '#lib/profile-kinds.ts';
import { awardLevels as schemaLevels, evidenceKinds, profileKinds } from '#schemas/profile.ts';

const themes = ['kinh-te', 'van-hoa-xa-hoi', 'nong-thon-moi'];
const units = ['thi-tran-quy-hop', 'chau-quang', 'xa-tam-hop'];

const award = (level: 'commune' | 'district' | 'province' | 'state') => ({
  form: 'Giấy khen',
  level,
  decisionNumber: 'MẪU-01',
  decidedOn: '2023-04-10' as const,
  signer: 'Người ký Mẫu',
  inCampaign: true,
});

const profiles: fc.Arbitrary<Faceted> = fc.record({
  kind: fc.constantFrom('tap-the', 'ho-gia-dinh', 'ca-nhan'),
  year: fc.integer({ min: 2020, max: 2025 }),
  awards: fc.array(fc.constantFrom('commune', 'district', 'state').map(award), { maxLength: 3 }),
  unitThen: fc.option(
    fc.constantFrom(...units).map((slug) => ({ slug, label: `Xã ${slug}` })),
    { nil: undefined },
  ),
  themesServed: fc
    .subarray(themes)
    .map((slugs) => slugs.map((slug) => ({ slug, shortTitle: `Về ${slug}` }))),
});

describe('facets', () => {
  test('name only what some profile has, each profile once', () => {
    fc.assert(
      fc.property(fc.array(profiles, { maxLength: 30 }), (list) => {
        for (const { values } of facetsOf(list, { themes, units })) {
          expect(values.length).toBeGreaterThan(0);
          for (const value of values) {
            expect(value.profiles.length).toBeGreaterThan(0);
            expect(new Set(value.profiles).size).toBe(value.profiles.length);
          }
        }
      }),
    );
  });

  test('themes and units keep their own order, years begin with the newest', () => {
    const one = (unit: string, theme: string, year: number): Faceted => ({
      kind: 'tap-the',
      year,
      awards: [],
      unitThen: { slug: unit, label: unit },
      themesServed: [{ slug: theme, shortTitle: theme }],
    });
    const facets = facetsOf(
      [
        one('xa-tam-hop', 'nong-thon-moi', 2021),
        one('chau-quang', 'kinh-te', 2023),
        one('thi-tran-quy-hop', 'van-hoa-xa-hoi', 2022),
      ],
      { themes, units },
    );
    const slugs = Object.fromEntries(
      facets.map(({ name, values }) => [name, values.map(({ slug }) => slug)]),
    );
    expect(slugs).toEqual({
      loai: ['tap-the'],
      'noi-dung': themes,
      'don-vi': units,
      nam: ['2023', '2022', '2021'],
    });
  });

  test('a press report without a decision belongs to no level of award', () => {
    const facets = facetsOf([{ kind: 'ca-nhan', year: 2023, awards: [], themesServed: [] }], {
      themes,
      units,
    });
    expect(facets.map(({ name }) => name)).toEqual(['loai', 'nam']);
  });
});

describe('the index of the filter', () => {
  test('leads back to the very profiles of each value', () => {
    fc.assert(
      fc.property(fc.array(profiles, { maxLength: 40 }), (list) => {
        const facets = facetsOf(list, { themes, units });
        const index = facetIndex(list, facets);
        for (const { name, values } of facets) {
          for (const { slug, profiles: members } of values) {
            let place = 0;
            const found = index[name]?.[slug]?.map((step) => list[(place += step)]);
            expect(found).toEqual(members);
          }
        }
      }),
    );
  });

  test('of 5,000 profiles stays below 60 bytes a profile before any compression', () => {
    const list = fc.sample(profiles, { numRuns: 5000, seed: 60 });
    const text = JSON.stringify(facetIndex(list, facetsOf(list, { themes, units })));
    expect(text.length / list.length).toBeLessThan(60);
  });
});

test('the words of the lists are those of the forms', () => {
  expect(kindLabels).toEqual(profileKinds);
  expect(evidenceLabels).toEqual(evidenceKinds);
  expect(
    Object.fromEntries(Object.entries(awardLevels).map(([key, { label }]) => [key, label])),
  ).toEqual(schemaLevels);
});
