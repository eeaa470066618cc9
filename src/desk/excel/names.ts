import type { WrittenEntry } from '#desk/read-entries.ts';
import { likeness, nameFinder } from './name-finder.ts';
import type { Finder, Named } from './name-finder.ts';

const textIn = ({ input }: WrittenEntry, key: string): string[] => {
  const value = input[key];
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
};

const listIn = ({ input }: WrittenEntry, key: string): string[] => {
  const value = input[key];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

/** What people write around a unit's name. */
const unitWords = (name: string): string =>
  name
    .replace(/^(?:ubnd|uy ban nhan dan|uy ban|hdnd|dang uy|mttq|ubmttq) /, '')
    .replace(/ (?:tinh )?nghe an$/, ' nghe an')
    .replace(/ (?:huyen|h) quy hop(?: nghe an)?$/, '')
    .replace(/(?<!^(?:thi tran|tt|t t|xa|x)) quy hop nghe an$/, '')
    .replace(/ nghe an$/, '')
    .replace(/^(?:tt|t t|thi tran) /, 'thi tran ')
    .replace(/^x /, 'xa ');

/**
 * Finds a unit by any usual name. The campaign belongs to the units of then: a name that a commune of today
 * also bears means the one of then.
 */
export function unitFinder(units: readonly WrittenEntry[]): Finder {
  const isNew = ({ input }: WrittenEntry): boolean => input['kind'] === 'xa-moi';
  const named = (entries: readonly WrittenEntry[], withShort: boolean): Named[] =>
    entries.map((unit) => ({
      value: unit.id,
      names: [
        ...textIn(unit, 'fullName'),
        ...(withShort ? textIn(unit, 'name') : []),
        ...listIn(unit, 'aliases'),
        unit.id,
      ],
    }));
  const then = units.filter((unit) => !isNew(unit));
  const options = { what: 'đơn vị', prepare: unitWords };
  const ofThen = nameFinder(named(then, true), options);
  const ofNow = nameFinder(named(units.filter(isNew), false), options);
  // «Quỳ Hợp» alone may be the township or the whole district.
  const districtLike = then.filter((unit) =>
    textIn(unit, 'name').some((name) => unitWords(likeness(name)) === 'quy hop'),
  );
  const doubtful = nameFinder(
    districtLike.map((unit) => ({ value: unit.id, names: textIn(unit, 'name') })),
    { what: 'đơn vị' },
  );
  return (written) => {
    if ('value' in doubtful(written)) {
      const [unit] = districtLike;
      const [suggestion] = unit ? textIn(unit, 'fullName') : [];
      return {
        problem: `«${written}» chưa rõ là huyện hay thị trấn`,
        ...(suggestion !== undefined && { suggestion }),
      };
    }
    const found = ofThen(written);
    const now = 'value' in found ? found : ofNow(written);
    return 'value' in now ? now : found;
  };
}

/** A theme by its short title, its title, its letter in the plan or its address. */
export const themeFinder = (themes: readonly WrittenEntry[]): Finder =>
  nameFinder(
    themes.map((theme) => ({
      value: theme.id,
      names: [
        ...textIn(theme, 'shortTitle'),
        ...textIn(theme, 'title'),
        ...textIn(theme, 'letter'),
        theme.id,
      ],
    })),
    {
      what: 'nội dung thi đua',
      prepare: (name) => name.replace(/^(?:diem|noi dung|thi dua) /, '').replace(/^thi dua /, ''),
    },
  );

/** Any other entry by its title or name, or its address. */
export const entryFinder = (entries: readonly WrittenEntry[], what: string): Finder =>
  nameFinder(
    entries.map((entry) => ({
      value: entry.id,
      names: [...textIn(entry, 'name'), ...textIn(entry, 'title'), entry.id],
    })),
    { what },
  );

export const optionFinder = (options: Readonly<Record<string, string>>): Finder =>
  nameFinder(
    Object.entries(options).map(([value, words]) => ({ value, names: [words, value] })),
    { what: 'lựa chọn' },
  );

/** `II.3.a`, `mục II khoản 3 điểm a`, `II-3-a` → `ii-3-a`. */
export function clauseOf(written: string): string {
  const folded = likeness(written);
  const named = /^(?:diem ([a-z]) )?(?:khoan (\d+) )?(?:muc|phan) ([ivx]+)$/.exec(folded);
  if (named) return [named[3], named[2], named[1]].filter(Boolean).join('-');
  return folded.replace(/\b(?:muc|phan|khoan|diem) /g, '').replaceAll(' ', '-');
}
