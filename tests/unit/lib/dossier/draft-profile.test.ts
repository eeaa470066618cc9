import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blankDossier, type Dossier } from '#lib/dossier/dossier.ts';
import { draftFile, draftProfile } from '#lib/dossier/draft-profile.ts';
import { profileSchema } from '#schemas/profile.ts';

const dossier: Dossier = {
  ...blankDossier,
  unit: 'chau-quang',
  issuer: 'Xã Châu Quang',
  kind: 'ca-nhan',
  name: 'Mẫu Thị Đào: «Đỏ» # "1"',
  summary: 'Chị Mẫu Thị Đào dạy chữ.',
  year: '2022',
  consent: 'Phiếu số 3',
  achievements: 'Dạy 20 buổi.\n# Giỏi <b>lắm</b>\n1. Một',
};

const partsOf = (draft: string): { fields: unknown; body: string } => {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(draft) ?? [];
  return { fields: parse(front), body };
};

describe('the draft profile', () => {
  test('is what the schema of profiles accepts, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 200, unit: 'grapheme' })
          .filter((text) => text.trim() !== ''),
        (name) => {
          const { fields } = partsOf(draftProfile({ ...dossier, name }, 7));
          expect(profileSchema.parse(fields)).toMatchObject({
            number: 7,
            status: 'draft',
            name: name.normalize('NFC').trim(),
            ground: { kind: 'consent', record: 'Phiếu số 3' },
          });
        },
      ),
    );
  });

  test('keeps typed words as words: no HTML, heading or list comes of them', () => {
    const { body } = partsOf(draftProfile(dossier, 7));
    const kinds = (markdownToMdast(body) as { children: { type: string }[] }).children.map(
      ({ type }) => type,
    );
    expect(kinds).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
    expect(body).not.toMatch(/(?<!\\)</);
  });

  test('is named as its address will be', () => {
    expect(draftFile(dossier)).toBe('mau-thi-dao-do-1.md');
  });
});
