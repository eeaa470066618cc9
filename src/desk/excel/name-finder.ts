import { nearest } from '#lib/nearest.ts';
import { foldVietnamese } from '#lib/vietnamese.ts';

/** What a name written in a cell stands for, or why it stands for nothing. */
export type Found = { value: string } | { problem: string; suggestion?: string };

export type Finder = (written: string) => Found;

/** Letters and digits alone: case, marks, their placement, signs and doubled spaces do not tell names apart. */
export const likeness = (name: string): string =>
  foldVietnamese(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export interface Named {
  value: string;
  /** As it is shown; the first is the proper one. */
  names: readonly string[];
}

interface FinderOptions {
  /** In a sentence: «đơn vị». */
  what: string;
  /** Makes what people write around a name alike: «UBND xã …». */
  prepare?: (likeness: string) => string;
}

/** A function that finds one of `entries` by any of its names; what names two of them names neither. */
export function nameFinder(
  entries: readonly Named[],
  { what, prepare = (name) => name }: FinderOptions,
): Finder {
  const byName = new Map<string, Set<string>>();
  const shown = new Map<string, string>();
  const proper = new Map<string, string>();
  for (const { value, names } of entries) {
    proper.set(value, names[0] ?? value);
    for (const name of names) {
      const key = prepare(likeness(name));
      if (key === '') continue;
      byName.set(key, (byName.get(key) ?? new Set()).add(value));
      shown.set(name, names[0] ?? name);
    }
  }
  return (written) => {
    const found = byName.get(prepare(likeness(written)));
    const [value, other] = found ?? [];
    if (value !== undefined && other === undefined) return { value };
    if (found !== undefined) {
      const choices = [...found].map((one) => `«${proper.get(one) ?? one}»`).join(' hay ');
      return { problem: `«${written}» chưa rõ là ${choices}` };
    }
    const near = nearest(written, shown.keys());
    const suggestion = near === undefined ? undefined : shown.get(near);
    return {
      problem: `không có ${what} «${written}»`,
      ...(suggestion !== undefined && { suggestion }),
    };
  };
}
