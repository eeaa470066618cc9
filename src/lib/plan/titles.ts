import { holds } from './addresses.ts';
import type { Plan } from './model.ts';

interface Actor {
  actor: string;
  tasks: readonly { clause: string }[];
}

/**
 * Names for the numbered clauses the copy gives no heading (IV.2 to IV.5): their number and who is to
 * act. Editorial, for the outline and for those who jump from heading to heading.
 */
export function clauseTitles<R>(plan: Plan<R>, duties: readonly Actor[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { id, heading } of plan.clauses) {
    const number = /^[ivx]+-(\d+)$/.exec(id)?.[1];
    if (number === undefined || heading !== undefined) continue;
    const duty = duties.find(({ tasks }) => tasks.some(({ clause }) => holds(id, clause)));
    // Those who only lend a hand are named in the text itself.
    const actor = duty?.actor.split('; phối hợp')[0]?.replaceAll(';', ',');
    if (actor !== undefined) titles.set(id, `${number}. ${actor}`);
  }
  return titles;
}
