import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { markAbbreviations } from '#lib/plan/abbreviations.ts';
import { applyErrata, erratumAnchor, type MarkedPlan } from '#lib/plan/errata.ts';
import { compareErrata } from '#lib/plan/order.ts';
import { clauseById } from '#lib/plan/outline.ts';
import { parsePlan } from '#lib/plan/parse.ts';
import type { Duty, Erratum, LegalBasis, Place } from '#lib/plan/joined.ts';
import type { Plan } from '#lib/plan/model.ts';
import { compareVietnamese } from '#lib/vietnamese.ts';
import type { Abbreviation } from '#schemas/abbreviation.ts';
import type { Source } from '#schemas/source.ts';
import { getSources } from './sources.ts';

let plainPlan: Promise<Plan> | undefined;
let markedPlan: Promise<MarkedPlan<Erratum>> | undefined;

const getPlainPlan = (): Promise<Plan> =>
  (plainPlan ??= getCollection('planParts').then((parts) =>
    parsePlan(parts.map(({ data, body = '' }) => ({ ...data, body }))),
  ));

/** The plan with its errata and abbreviations marked; read once for a whole build. */
export const getPlan = (): Promise<MarkedPlan<Erratum>> => (markedPlan ??= readPlan());

async function readPlan(): Promise<MarkedPlan<Erratum>> {
  const plan = applyErrata(await getPlainPlan(), await getErrata());
  const abbreviations = await getAbbreviations();
  return {
    ...plan,
    parts: plan.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) => ({
        ...block,
        runs: markAbbreviations(block.runs, abbreviations),
      })),
    })),
  };
}

const placeIn = (plan: Plan, id: string): Place => {
  const { label, code } = clauseById(plan, id);
  return { id, label, code };
};

/** All errata in the order of their list. */
export async function getErrata(): Promise<Erratum[]> {
  const plan = await getPlainPlan();
  const errata = await getCollection('errata');
  return errata
    .map(({ data }) => data)
    .toSorted(compareErrata)
    .map((erratum) => ({
      ...erratum,
      anchor: erratumAnchor(erratum.id),
      standsAt: [...new Set(erratum.places.map((place) => place.clause))].map((id) =>
        placeIn(plan, id),
      ),
    }));
}

/** What the plan gives whom to do, in the order of its file. */
export async function getDuties(): Promise<Duty[]> {
  const plan = await getPlainPlan();
  const duties = await getCollection('duties');
  return duties
    .map(({ data }) => ({
      ...data,
      tasks: data.tasks.map((task) => ({ ...task, place: placeIn(plan, task.clause) })),
    }))
    .toSorted((a, b) => a.order - b.order);
}

/** The documents the plan rests on, with their sources and the places that cite them. */
export async function getLegalBases(): Promise<LegalBasis[]> {
  const [plan, sources, bases] = await Promise.all([
    getPlainPlan(),
    getSources(),
    getCollection('legalBases'),
  ]);
  const sourcesOf = (basis: string, ids: readonly string[]): Source[] =>
    ids.map((id) => {
      const source = sources.get(id);
      if (!source)
        throw new Error(`Căn cứ «${basis}» dẫn nguồn «${id}» không có trong nguon.yaml.`);
      return source;
    });
  return bases
    .map(({ data }) => ({
      ...data,
      sources: sourcesOf(data.name, data.sources),
      citedAt: data.clauses.map((id) => placeIn(plan, id)),
      replacedBy: data.replacedBy.map((later) => ({
        ...later,
        sources: sourcesOf(later.name, later.sources),
      })),
    }))
    .toSorted((a, b) => a.order - b.order);
}

/** Short forms of the plan, as a Vietnamese reader looks them up; those known to the search alone are left out. */
export async function getAbbreviations(): Promise<Abbreviation[]> {
  const abbreviations = await getCollection('abbreviations');
  return abbreviations
    .map(({ data }) => data)
    .filter(({ use }) => use === undefined)
    .toSorted((a, b) => compareVietnamese(a.short, b.short));
}

/** The copy of the plan exactly as it came, slips and page breaks included. */
export const getOriginalText = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await readFile(join(process.env['CONTENT_DIR'] || 'content', 'ke-hoach/ke-hoach-goc.txt')),
  );
