import { getCollection, render } from 'astro:content';
import { compareVietnamese } from '#lib/vietnamese.ts';
import type { Unit as UnitFields } from '#schemas/unit.ts';
import { onceABuild } from './once-a-build.ts';

export type Unit = UnitFields & {
  slug: string;
  /** Tells a commune of today from the unit of then that bore its name: «Xã Tam Hợp mới». */
  label: string;
  /** Whether the officer wrote anything below the fields. */
  hasText: boolean;
  Content: Awaited<ReturnType<typeof render>>['Content'];
};

/** The 21 units of the district as they stood on 19/4/2023: the township, then the communes by name. */
export async function getUnits(): Promise<Unit[]> {
  const units = (await readAll()).filter((unit) => unit.kind !== 'xa-moi');
  return units.toSorted(
    (a, b) =>
      Number(b.kind === 'thi-tran') - Number(a.kind === 'thi-tran') ||
      compareVietnamese(a.name, b.name),
  );
}

/** The communes of today, in force since 1/7/2025, by name. */
export async function getCommunesOfNow(): Promise<Unit[]> {
  const communes = (await readAll()).filter((unit) => unit.kind === 'xa-moi');
  return communes.toSorted((a, b) => compareVietnamese(a.name, b.name));
}

/** The units of then that became `commune`, in the order of `getUnits`. */
export async function memberUnits(commune: { slug: string }): Promise<Unit[]> {
  return (await getUnits()).filter((unit) => unit.successor === commune.slug);
}

/** Every commune of today with the units of then that became it. */
export async function getLineages(): Promise<{ commune: Unit; members: Unit[] }[]> {
  const [communes, units] = [await getCommunesOfNow(), await getUnits()];
  return communes.map((commune) => ({
    commune,
    members: units.filter((unit) => unit.successor === commune.slug),
  }));
}

const readAll = onceABuild(async (): Promise<Unit[]> => {
  const entries = await getCollection('units');
  const namesOfThen = new Set(
    entries.filter(({ data }) => data.kind !== 'xa-moi').map(({ data }) => data.name),
  );
  return Promise.all(
    entries.map(async (entry) => {
      const { kind, name, fullName } = entry.data;
      const isNamesake = kind === 'xa-moi' && namesOfThen.has(name);
      return {
        ...entry.data,
        slug: entry.id,
        label: isNamesake ? `${fullName} mới` : fullName,
        hasText: (entry.body ?? '').trim() !== '',
        Content: (await render(entry)).Content,
      };
    }),
  );
});
