import type { MarkedPlan } from '#lib/plan/errata.ts';
import type { NotedErratum } from '#lib/plan/notes.ts';
import { blocksOf } from '#lib/plan/model.ts';
import { a4Docx } from './docx-page.ts';
import { letterhead, reconstructionNote, title } from './plan-docx-frame.ts';
import { signatureBlock } from './plan-docx-signature.ts';
import { Footnotes, passage } from './plan-docx-text.ts';

/**
 * The plan as a Word document, corrections with the copy's words in footnotes. The same plan always
 * gives the same bytes.
 */
export function planDocx(plan: MarkedPlan<NotedErratum>): Promise<Uint8Array> {
  const footnotes = new Footnotes(plan);
  const blocks = blocksOf(plan);
  const framed = ['dau-van-ban', 'noi-nhan', 'chu-ky'];
  const children = [
    reconstructionNote(),
    letterhead(blocks, footnotes),
    ...title(blocks, footnotes),
    ...blocks
      .filter((block) => !framed.includes(block.clauseId))
      .map((block) => passage(block, footnotes)),
    signatureBlock(blocks, footnotes),
  ];
  return a4Docx({
    title:
      'Kế hoạch phát động đợt thi đua đặc biệt chào mừng kỷ niệm 60 năm thành lập huyện Quỳ Hợp',
    description: 'Bản dựng lại từ bản chép, không phải văn bản có giá trị pháp lý.',
    children,
    footnotes: footnotes.all(),
  });
}
