import type { ContentCheck } from '#desk/check-content.ts';
import { parsePlan } from '#lib/plan/parse.ts';
import { compareVietnamese } from '#lib/vietnamese.ts';
import type { Choices } from './reference-field.ts';

const longest = 90; // letters of a clause shown beside its number

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))}…`;

/** The clauses of the plan and the eight themes in their order, and the units, in the words an officer knows them by. */
export function choicesOf({ entries }: Pick<ContentCheck, 'entries'>): Choices {
  const themes = (entries.get('themes') ?? [])
    .toSorted((a, b) => Number(a.data['order']) - Number(b.data['order']))
    .map(({ id, data }) => ({ value: id, label: String(data['shortTitle']) }));
  return new Map([
    ['themes', themes],
    ['clauses', clauseChoices(entries.get('planParts') ?? [])],
    ['units', unitChoices(entries.get('units') ?? [])],
  ]);
}

/** Those of then first; four of today bear the name of one of then. */
const unitChoices = (units: readonly { id: string; data: Record<string, unknown> }[]) =>
  units
    .map(({ id, data: { kind, fullName } }) => ({
      value: id,
      isNew: kind === 'xa-moi',
      label: `${String(fullName)}${kind === 'xa-moi' ? ' (từ 1/7/2025)' : ''}`,
    }))
    .toSorted((a, b) => Number(a.isNew) - Number(b.isNew) || compareVietnamese(a.label, b.label))
    .map(({ value, label }) => ({ value, label }));

function clauseChoices(parts: readonly { data: Record<string, unknown>; body?: string }[]) {
  if (parts.length === 0) return [];
  const plan = parsePlan(
    parts.map(({ data, body }) => ({ order: Number(data['order']), body: body ?? '' })),
  );
  return plan.clauses.map(({ id, code, heading, text }) => ({
    value: id,
    label: shortened(`${code}: ${heading ?? text.split('\n')[0] ?? ''}`),
  }));
}
