import {
  AlignmentType,
  FootnoteReferenceRun,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import type { MarkedPlan } from '#lib/plan/errata.ts';
import { noteText } from '#lib/plan/notes.ts';
import type { NotedErratum } from '#lib/plan/notes.ts';
import type { Block, MarkedRun, Run } from '#lib/plan/model.ts';

/** 6 pt between paragraphs, in twentieths of a point. */
export const paragraphSpace = 120;

/** 1.15 lines, in 240ths of a line. */
const lineSpace = 276;

interface Footnote {
  children: Paragraph[];
}

/** The footnotes of one document, numbered as their marks are met. */
export class Footnotes {
  readonly #errata: ReadonlyMap<string, NotedErratum>;
  readonly #notes: Footnote[] = [];
  /** The footnote that holds the note of an erratum; later marks of the same erratum refer to it. */
  readonly #numbers = new Map<string, number>();

  constructor(plan: MarkedPlan<NotedErratum>) {
    this.#errata = new Map([...plan.notes.values()].flat().map((erratum) => [erratum.id, erratum]));
  }

  /** The raised number that leads to the note of `id`. */
  mark(id: string): ParagraphChild[] {
    const erratum = this.#errata.get(id);
    if (erratum === undefined) return [];
    const earlier = this.#numbers.get(id);
    const number = this.#notes.length + 1;
    if (earlier === undefined) this.#numbers.set(id, number);
    const children = [
      small(` Đính chính ${id}. `, { bold: true }),
      ...(earlier === undefined ? noteRuns(erratum) : [small(`Xem chú thích ${String(earlier)}.`)]),
    ];
    this.#notes.push({
      children: [new Paragraph({ alignment: AlignmentType.BOTH, children })],
    });
    return [new FootnoteReferenceRun(number)];
  }

  all(): Record<string, Footnote> {
    return Object.fromEntries(this.#notes.map((note, index) => [String(index + 1), note]));
  }
}

const small = (text: string, style: IRunOptions = {}): TextRun =>
  new TextRun({ size: 20, ...style, text });

function noteRuns(erratum: NotedErratum): TextRun[] {
  const { lead, quote, text } = noteText(erratum);
  return [
    ...(lead === undefined ? [] : [small(`${lead}: `)]),
    ...(quote === undefined ? [] : [small(quote, { italics: true }), small('. ')]),
    small(text),
  ];
}

function styled(run: Run, more: IRunOptions): TextRun {
  const options: IRunOptions = {
    ...more,
    text: run.text,
    ...(run.strong && { bold: true }),
    ...(run.em && { italics: true }),
  };
  return new TextRun(options);
}

/** The words as Word sets them, each correction and note followed by its footnote mark. */
export function wordRuns(
  runs: readonly MarkedRun[],
  footnotes: Footnotes,
  style: IRunOptions = {},
): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    switch (run.kind) {
      case 'text':
      case 'abbreviation':
        return [styled(run, style)];
      case 'correction':
        return [styled(run.corrected, style), ...footnotes.mark(run.erratum)];
      case 'note':
        return [...run.words.map((words) => styled(words, style)), ...footnotes.mark(run.erratum)];
      case 'reference':
        return footnotes.mark(run.erratum);
    }
  });
}

/** One heading, paragraph or dash of the body. */
export function passage(block: Block<MarkedRun>, footnotes: Footnotes): Paragraph {
  const isHeading = block.kind === 'heading';
  const options: IParagraphOptions = {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing: { before: paragraphSpace, line: lineSpace, lineRule: 'auto' },
    ...(isHeading && { keepNext: true, outlineLevel: block.level - 2 }),
    // A signature never stands alone on its page.
    ...(block.clauseId === 'ket' && { keepNext: true, keepLines: true }),
  };
  const runs = wordRuns(block.runs, footnotes, isHeading ? { bold: true } : {});
  return new Paragraph({
    ...options,
    children: block.kind === 'dash' ? [new TextRun('- '), ...runs] : runs,
  });
}
