import { Document, Packer, convertMillimetersToTwip } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type { MarkedPlan } from '#lib/plan/errata.ts';
import type { NotedErratum } from '#lib/plan/notes.ts';
import { blocksOf } from '#lib/plan/model.ts';
import { letterhead, pageNumber, reconstructionNote, title } from './plan-docx-frame.ts';
import { signatureBlock } from './plan-docx-signature.ts';
import { Footnotes, passage } from './plan-docx-text.ts';
import { stableZip } from './stable-zip.ts';

const font = 'Times New Roman';

/**
 * The plan as a Word document in the form of Nghị định 30/2020/NĐ-CP: A4, margins 20/15/20/30 mm,
 * 14 pt, corrections with the copy's words in footnotes. The same plan always gives the same bytes.
 */
export async function planDocx(plan: MarkedPlan<NotedErratum>): Promise<Uint8Array> {
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
  const document = new Document({
    title:
      'Kế hoạch phát động đợt thi đua đặc biệt chào mừng kỷ niệm 60 năm thành lập huyện Quỳ Hợp',
    description: 'Bản dựng lại từ bản chép, không phải văn bản có giá trị pháp lý.',
    creator: 'Trang chuyên đề 60 năm huyện Quỳ Hợp',
    lastModifiedBy: 'Trang chuyên đề 60 năm huyện Quỳ Hợp',
    styles: {
      default: {
        document: {
          run: { font, size: 28, language: { value: 'vi-VN' } },
        },
      },
    },
    footnotes: footnotes.all(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(20),
              right: convertMillimetersToTwip(15),
              bottom: convertMillimetersToTwip(20),
              left: convertMillimetersToTwip(30),
              header: convertMillimetersToTwip(10),
            },
          },
        },
        headers: pageNumber(),
        children,
      },
    ],
  });
  return stableZip(new Uint8Array(await Packer.toArrayBuffer(document)), withoutClock);
}

/** The core properties hold the moment of writing; the plan's own year stands there instead. */
function withoutClock(path: string, content: Uint8Array): Uint8Array {
  if (path !== 'docProps/core.xml') return content;
  return strToU8(
    strFromU8(content).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      '$12023-04-19T00:00:00Z',
    ),
  );
}
