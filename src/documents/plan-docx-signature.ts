import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { IRunOptions, Table } from 'docx';
import type { Block, MarkedRun } from '#lib/plan/model.ts';
import { twoColumns } from './plan-docx-columns.ts';
import { wordRuns } from './plan-docx-text.ts';
import type { Footnotes } from './plan-docx-text.ts';

/** 12 pt above the signature block, in twentieths of a point. */
const signatureSpace = 240;

/** «Nơi nhận» on the left, the signer on the right with room for a signature nobody has. */
export function signatureBlock(blocks: readonly Block<MarkedRun>[], footnotes: Footnotes): Table {
  const recipients = blocks
    .filter((block) => block.clauseId === 'noi-nhan')
    .map((block, index) => {
      const isList = block.kind === 'dash';
      const style: IRunOptions = isList ? { size: 22 } : { size: 24, bold: true, italics: true };
      return new Paragraph({
        spacing: { before: index === 0 ? signatureSpace : 0 },
        children: [
          ...(isList ? [new TextRun({ ...style, text: '- ' })] : []),
          ...wordRuns(block.runs, footnotes, style),
        ],
      });
    });
  const signer = blocks
    .filter((block) => block.clauseId === 'chu-ky')
    .flatMap((block, index) =>
      linesOf(block.runs).map(
        (runs, line) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: {
              before: line > 0 ? 0 : index === 0 ? signatureSpace : 1400,
            },
            children: wordRuns(runs, footnotes, { bold: true, size: 28 }),
          }),
      ),
    );
  return twoColumns([85, 80], [recipients, signer]);
}

function linesOf(runs: readonly MarkedRun[]): MarkedRun[][] {
  const lines: MarkedRun[][] = [[]];
  for (const run of runs) {
    const [first = '', ...rest] = run.kind === 'text' ? run.text.split('\n') : [];
    lines.at(-1)?.push(run.kind === 'text' ? { ...run, text: first } : run);
    if (run.kind === 'text') lines.push(...rest.map((text) => [{ ...run, text }]));
  }
  return lines;
}
