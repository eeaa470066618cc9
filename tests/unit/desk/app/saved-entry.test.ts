import { describe, expect, test } from 'vitest';
import { withFormerSlug, withFreeNumber } from '#desk/app/saved-entry.ts';
import type { SavedEntry } from '#desk/app/saved-entry.ts';

const entry = (fields: Partial<SavedEntry>): SavedEntry => ({
  ...{ data: {}, slug: 'ten-moi', newRecord: false, collection: 'profiles' },
  ...fields,
});

const opened = '#/collections/profiles/entries/ten-cu';

describe('an entry saved under a new address', () => {
  test('remembers the old one', () => {
    expect(withFormerSlug(entry({}), opened)).toEqual({ formerSlugs: ['ten-cu'] });
  });

  test('remembers every one it had, each once', () => {
    const data = { formerSlugs: ['ten-dau', 'ten-cu'] };
    expect(withFormerSlug(entry({ data }), opened)).toEqual({ formerSlugs: ['ten-dau', 'ten-cu'] });
  });

  test('does not redirect to itself when it goes back to an old address', () => {
    const data = { formerSlugs: ['ten-moi'] };
    expect(withFormerSlug(entry({ data }), opened)).toEqual({ formerSlugs: ['ten-cu'] });
  });

  test('changes nothing when the address stays, or when it is new', () => {
    const data = { name: 'A' };
    expect(withFormerSlug(entry({ data, slug: 'ten-cu' }), opened)).toBe(data);
    expect(withFormerSlug(entry({ data, newRecord: true }), '#/collections/profiles/new')).toBe(
      data,
    );
  });
});

describe('the number of a new profile', () => {
  const data = { number: 8 };

  test('is the next free one when another officer was quicker', () => {
    expect(withFreeNumber(entry({ newRecord: true }), data, 9)).toEqual({ number: 9 });
  });

  test('stays when it is free, when nobody can say, and when the profile is old', () => {
    expect(withFreeNumber(entry({ newRecord: true }), data, 8)).toBe(data);
    expect(withFreeNumber(entry({ newRecord: true }), data, undefined)).toBe(data);
    expect(withFreeNumber(entry({}), data, 9)).toBe(data);
    expect(withFreeNumber(entry({ newRecord: true, collection: 'news' }), data, 9)).toBe(data);
  });
});
