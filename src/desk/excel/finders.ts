import { collections } from '#schemas/collections.ts';
import type { Collection, CollectionName } from '#schemas/collections.ts';
import type { WrittenEntry } from '#desk/read-entries.ts';
import type { Finders } from './cells.ts';
import type { Column } from './columns.ts';
import { clauseOf, entryFinder, optionFinder, themeFinder, unitFinder } from './names.ts';
import type { Finder } from './name-finder.ts';

export type Written = ReadonlyMap<CollectionName, readonly WrittenEntry[]>;

const isCollection = (name: string): name is CollectionName => Object.hasOwn(collections, name);

/** Looks names up among the content as it stands. Clauses are only put into their form: the check knows them all. */
export function findersFor(written: Written): Finders {
  const known = new Map<string, Finder>();
  const make = ({ references, options, path }: Column): Finder | undefined => {
    if (options) return optionFinder(options);
    if (references === undefined || path[0] === 'slug') return undefined;
    if (references === 'clauses') return (text) => ({ value: clauseOf(text) });
    if (!isCollection(references)) return undefined;
    const entries = written.get(references) ?? [];
    if (references === 'units') return unitFinder(entries);
    if (references === 'themes') return themeFinder(entries);
    const { label }: Collection = collections[references];
    return entryFinder(entries, label.toLowerCase());
  };
  return (column) => {
    if (!column.options && column.references === undefined) return undefined;
    const key = column.references ?? JSON.stringify(column.options);
    const finder = known.get(key) ?? make(column);
    if (finder) known.set(key, finder);
    return finder;
  };
}
