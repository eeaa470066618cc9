import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankDossier, type Dossier } from '#lib/dossier/dossier.ts';
import { dossierFaults } from '#lib/dossier/dossier-check.ts';
import { profileSchema } from '#schemas/profile.ts';

const good: Dossier = {
  ...blankDossier,
  unit: 'chau-quang',
  issuer: 'Xã Châu Quang',
  kind: 'ho-gia-dinh',
  name: 'Hộ ông Mẫu Văn Ấm',
  summary: 'Hộ ông Mẫu Văn Ấm trồng cam hữu cơ.',
  year: '2022',
};

const faultyFields = (more: Partial<Dossier>): string[] =>
  dossierFaults({ ...good, ...more }).map(({ field }) => field);

describe('what the composer refuses', () => {
  test('nothing of a dossier that says who, what and when', () => {
    expect(dossierFaults(good)).toEqual([]);
  });

  test('an empty one for what cannot be left out, the rest may be written by hand', () => {
    expect(
      dossierFaults(blankDossier)
        .map(({ field }) => field)
        .toSorted(),
    ).toEqual(['issuer', 'kind', 'name', 'summary', 'year'].toSorted());
  });

  test('a person without proof of consent; collectives and households need none', () => {
    expect(faultyFields({ kind: 'ca-nhan' })).toEqual(['consent']);
    expect(faultyFields({ kind: 'ca-nhan', consent: 'Phiếu số 3' })).toEqual([]);
    expect(faultyFields({ kind: 'tap-the' })).toEqual([]);
  });

  test.each([
    ['a telephone number', 'Gọi 0912 345 678'],
    ['a birthday', 'sinh ngày 1/2/1970'],
    ['an ethnic group on a line of its own', 'Dân tộc: Thái'],
    ['a misspelt district', 'huyện Quỳnh Hợp'],
  ])('%s, in whatever field', (_what, words) => {
    expect(faultyFields({ achievements: words })).toEqual(['achievements']);
    expect(faultyFields({ present: words })).toEqual(['present']);
  });

  test('exactly what the schema of profiles refuses: length of the sentence, name and year', () => {
    const word = fc.constantFrom('cam', 'hoa', 'bản', 'Ấm', 'đường');
    const sentence = fc.array(word, { minLength: 0, maxLength: 40 }).map((all) => all.join(' '));
    const line = fc.integer({ min: 0, max: 300 }).map((length) => 'a'.repeat(length));
    const year = fc.integer({ min: 1900, max: 2200 }).map(String);
    fc.assert(
      fc.property(sentence, line, year, (summary, name, year) => {
        const { success } = profileSchema.safeParse({
          number: 1,
          status: 'draft',
          origin: 'campaign',
          kind: good.kind,
          name,
          summary,
          year: Number(year),
        });
        expect(dossierFaults({ ...good, summary, name, year }).length === 0).toBe(success);
      }),
    );
  });
});
