import { cutRuns } from './cut.ts';
import { blocksOf, plainText } from './model.ts';
import type { Cut } from './cut.ts';
import type { Block, MarkedRun, Plan } from './model.ts';

/** What placing an erratum needs to know of it. */
export interface PlacedErratum {
  id: string;
  grade: 'A' | 'B' | 'C' | 'D';
  places: readonly ErratumPlace[];
}

interface ErratumPlace {
  clause: string;
  find?: string | undefined;
  replace?: string | undefined;
}

export interface MarkedPlan<E extends PlacedErratum = PlacedErratum> extends Plan<MarkedRun> {
  /** The notes to show under a block, in the order their numbers stand in it. */
  notes: ReadonlyMap<string, readonly E[]>;
  /** What stays as it stands (grades B and D), by the clause that holds it. */
  kept: ReadonlyMap<string, readonly E[]>;
}

/** The anchor of an erratum on the errata page. */
export const erratumAnchor = (id: string): string => `dc-${id.toLowerCase()}`;

/** The anchor of its note under the plan's text. */
export const noteAnchor = (id: string): string => `ghi-chu-${id.toLowerCase()}`;

/**
 * Marks the plan's text with its errata: grade A is corrected (or only noted, where it has no
 * `replace`), grade C is noted, grades B and D leave the text alone. A note is shown at the first
 * place of its erratum; the other places refer to it.
 *
 * @throws Error in Vietnamese with every place that is not found, or found twice.
 */
export function applyErrata<E extends PlacedErratum>(
  plan: Plan,
  errata: readonly E[],
): MarkedPlan<E> {
  const blocks = blocksOf(plan);
  const faults: string[] = [];
  const cuts = new Map<string, Cut[]>();
  const notes = new Map<string, E[]>();
  const kept = new Map<string, E[]>();

  for (const erratum of errata)
    for (const place of erratum.places) {
      const found = locate(blocks, place);
      if (typeof found === 'string') faults.push(`Đính chính ${erratum.id}: ${found}`);
      else if (erratum.grade === 'A' || erratum.grade === 'C') {
        const cut = { erratum: erratum.id, ...found, replace: place.replace };
        push(cuts, keyOf(found.block), cut);
        if (place === erratum.places[0]) push(notes, keyOf(found.block), erratum);
      } else push(kept, found.block.clauseId, erratum);
      const fault = ruleBroken(erratum, place);
      if (fault !== undefined) faults.push(`Đính chính ${erratum.id}: ${fault}`);
    }

  for (const own of cuts.values()) {
    own.sort((a, b) => a.start - b.start || a.end - b.end);
    faults.push(...overlaps(own));
  }
  if (faults.length > 0)
    throw new Error(`Đính chính chưa khớp với kế hoạch:\n- ${faults.join('\n- ')}`);

  const order = (block: Block) => (cuts.get(keyOf(block)) ?? []).map((cut) => cut.erratum);
  for (const block of blocks)
    notes
      .get(keyOf(block))
      ?.sort((a, b) => order(block).indexOf(a.id) - order(block).indexOf(b.id));
  return {
    parts: plan.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) => ({
        ...block,
        runs: cutRuns(block.runs, cuts.get(keyOf(block)) ?? []),
      })),
    })),
    clauses: plan.clauses,
    notes,
    kept,
  };
}

/** A heading and its only paragraph share an anchor, so the anchor alone does not tell them apart. */
export const keyOf = (block: Pick<Block, 'kind' | 'id'>): string =>
  block.kind === 'heading' ? `${block.id} (tiêu đề)` : block.id;

interface Found {
  block: Block;
  start: number;
  end: number;
}

/** Where the words of `place` stand, or in Vietnamese why they cannot be told. */
function locate(blocks: readonly Block[], { clause, find }: ErratumPlace): Found | string {
  const here = blocks.filter((block) => block.id === clause);
  const candidates = here.length > 0 ? here : blocks.filter((block) => block.clauseId === clause);
  const last = candidates.at(-1);
  if (last === undefined) return `kế hoạch không có vị trí «${clause}».`;
  if (find === undefined) {
    const end = plainText(last.runs).length;
    return { block: last, start: end, end };
  }
  const bracketed = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(find);
  if (bracketed === null && /[[\]]/.test(find))
    return `«${find}» cần đúng một cặp ngoặc vuông, có chữ ở trong.`;
  const [before, words, after] = [
    bracketed?.[1] ?? '',
    bracketed?.[2] ?? find,
    bracketed?.[3] ?? '',
  ];
  const whole = before + words + after;
  const hits = candidates.flatMap((block) =>
    indexesOf(plainText(block.runs), whole).map((index): Found => {
      const start = index + before.length;
      return { block, start, end: start + words.length };
    }),
  );
  const [hit, ...more] = hits;
  if (hit === undefined) return `không thấy «${whole}» ở vị trí «${clause}».`;
  if (more.length > 0)
    return `«${whole}» có ${String(hits.length)} chỗ ở vị trí «${clause}»; hãy chép thêm chữ đứng trước hoặc sau.`;
  return hit;
}

function indexesOf(text: string, words: string): number[] {
  const indexes: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) indexes.push(at);
  return indexes;
}

function ruleBroken(erratum: PlacedErratum, place: ErratumPlace): string | undefined {
  if (place.replace === undefined) return undefined;
  if (erratum.grade !== 'A') return `mức ${erratum.grade} không được thay chữ, hãy bỏ replace.`;
  return place.find === undefined ? 'có replace thì phải có find.' : undefined;
}

function overlaps(cuts: readonly Cut[]): string[] {
  return cuts.flatMap((cut, index) => {
    const before = cuts[index - 1];
    return before !== undefined && cut.start < before.end
      ? [`Đính chính ${before.erratum} và ${cut.erratum} đánh dấu chồng lên nhau.`]
      : [];
  });
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key) ?? [];
  if (!list.includes(item)) lists.set(key, [...list, item]);
}
