import type { Choices } from './search-filters.ts';

/** What the address of the search page asks for: `?q=khen+thuong&loai=tin&don-vi=Xã+Châu+Lý&dung=1`. */
export interface Question {
  query: string;
  /** A kind of pages; empty for all. */
  kind: string;
  choices: Choices;
  /** Exactly as typed. */
  exact: boolean;
}

const filters = ['noi-dung', 'don-vi', 'nam'];

export function questionIn(address: string): Question {
  const parameters = new URLSearchParams(address);
  const choices = filters
    .map((name) => [name, parameters.get(name) ?? ''] as const)
    .filter(([, value]) => value !== '');
  return {
    query: parameters.get('q') ?? '',
    kind: parameters.get('loai') ?? '',
    choices: Object.fromEntries(choices),
    exact: parameters.has('dung'),
  };
}

/** The part of the address after the path; empty when nothing is asked. */
export function addressOf({ query, kind, choices, exact }: Question): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (kind !== '') parameters.set('loai', kind);
  for (const [name, value] of Object.entries(choices)) parameters.set(name, value);
  if (exact) parameters.set('dung', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
