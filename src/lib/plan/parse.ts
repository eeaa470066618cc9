import { markdownToMdast } from 'satteri';
import { address, listClauses } from './addresses.ts';
import { blocksOf, plainText } from './model.ts';
import { nameOf, pieceIds } from './names.ts';
import type { Draft } from './addresses.ts';
import type { Plan, PlanPartText, Run } from './model.ts';

type Root = Extract<ReturnType<typeof markdownToMdast>, { type: 'root' }>;
interface Markdown {
  type: string;
  value?: string;
  children?: Markdown[];
  position?: Root['position'];
}

/** The plan's text knows no tables, footnotes or task lists. */
const commonMark = { features: { gfm: false, frontmatter: false } };

/** What reading one part gathers besides its blocks. */
interface Reading {
  faults: string[];
  /** Every clause in the order it was opened; one opened twice is a fault. */
  opened: string[];
}

/**
 * Reads the plan from its Markdown parts, word for word. Its parser is native: for Node alone.
 *
 * `## I. …`, `### 1. …`, `#### a) …` open numbered clauses; a numbered line (`2. Đề nghị …`) is a
 * clause without heading; `<!-- can-cu -->` names the unnumbered piece below it.
 *
 * @throws Error in Vietnamese with everything that cannot be placed.
 */
export function parsePlan(parts: readonly PlanPartText[]): Plan {
  const reading: Reading = { faults: [], opened: [] };
  const sections = parts
    .toSorted((a, b) => a.order - b.order)
    .map((part) => ({
      order: part.order,
      title: part.title ?? '',
      blocks: address(readPart(part.body, reading)),
    }));
  const twice = reading.opened.filter((id, index) => reading.opened.indexOf(id) < index);
  const faults = [
    ...reading.faults,
    ...twice.map((id) => `Ký hiệu của ${nameOf(id).label} dùng hai lần.`),
  ];
  if (faults.length > 0) throw new Error(`Chưa đọc được kế hoạch:\n- ${faults.join('\n- ')}`);
  const plan: Plan = { parts: sections, clauses: [] };
  return { ...plan, clauses: listClauses(blocksOf(plan)) };
}

function readPart(body: string, { faults, opened }: Reading): Draft[] {
  const drafts: Draft[] = [];
  let clauseId = '';
  const open = (id: string) => {
    clauseId = id;
    opened.push(id);
  };
  const add = (kind: Draft['kind'], runs: Run[], level: Draft['level'] = 2) => {
    if (clauseId === '') faults.push(`Chưa biết thuộc mục nào: «${opening(runs)}».`);
    else drafts.push({ kind, clauseId, level, runs });
  };

  for (const node of nodesOf(body)) {
    if (node.type === 'html') {
      const piece = /^<!--\s*([a-z-]+)\s*-->$/.exec(node.value.trim())?.[1] ?? '';
      if (pieceIds.includes(piece)) open(piece);
      else faults.push(`«${node.value}» không phải tên một phần (${pieceIds.join(', ')}).`);
    } else if (node.type === 'heading') {
      const runs = runsOf(node, body);
      const id = headingId(node.depth, plainText(runs), clauseId);
      if (id === undefined) faults.push(`Tiêu đề không theo mẫu I. / 1. / a): «${opening(runs)}».`);
      else open(id);
      add('heading', runs, node.depth === 4 ? 4 : node.depth === 3 ? 3 : 2);
    } else if (node.type === 'list') {
      for (const item of node.children) {
        const number = /^\d+/.exec(sourceOf(item, body))?.[0];
        if (number === undefined) add('dash', runsOf(item, body));
        else {
          open(`${clauseId.split('-')[0] ?? ''}-${number}`);
          add('paragraph', [{ text: `${number}. ` }, ...runsOf(item, body)]);
        }
      }
    } else if (node.type === 'paragraph') {
      add('paragraph', runsOf(node, body));
    } else {
      faults.push(`Không dùng được trong kế hoạch: «${sourceOf(node, body)}».`);
    }
  }
  return drafts;
}

const nodesOf = (body: string): Root['children'] =>
  (markdownToMdast(body, commonMark) as Root).children;

const opening = (runs: Run[]): string => plainText(runs).slice(0, 60);

const sourceOf = (node: Markdown, body: string): string =>
  body.slice(node.position?.start.offset, node.position?.end.offset);

/** The anchor a heading opens below the clause in hand; undefined when it cannot stand there. */
function headingId(depth: number, text: string, current: string): string | undefined {
  if (depth === 2) return /^([IVX]+)\. /.exec(text)?.[1]?.toLowerCase();
  const number = (depth === 3 ? /^(\d+)\. / : /^([a-zđ])\) /).exec(text)?.[1];
  const owner = current.split('-').slice(0, depth - 2);
  const fits = depth <= 4 && owner.length === depth - 2 && /^[ivx]+$/.test(owner[0] ?? '');
  return number === undefined || !fits ? undefined : [...owner, number].join('-');
}

function runsOf(node: Markdown, body: string, style: Omit<Run, 'text'> = {}): Run[] {
  if (node.type === 'text') return [{ text: node.value ?? '', ...style }];
  const inner =
    node.type === 'strong'
      ? { ...style, strong: true as const }
      : node.type === 'emphasis'
        ? { ...style, em: true as const }
        : style;
  // What is no prose (a link, an image, code) is shown as it was typed: the text stays verbatim.
  if (!['paragraph', 'heading', 'listItem', 'strong', 'emphasis'].includes(node.type))
    return [{ text: sourceOf(node, body), ...style }];
  return (node.children ?? []).flatMap((child) => runsOf(child, body, inner));
}
