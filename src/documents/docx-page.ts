import { Document, Packer, convertMillimetersToTwip } from 'docx';
import type { FileChild, IPropertiesOptions } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { pageNumber } from './plan-docx-frame.ts';
import { stableZip } from './stable-zip.ts';

const font = 'Times New Roman';
const author = 'Trang chuyên đề 60 năm huyện Quỳ Hợp';

interface Content {
  title: string;
  description: string;
  children: readonly FileChild[];
  footnotes?: NonNullable<IPropertiesOptions['footnotes']>;
}

/**
 * A Word document in the form of Nghị định 30/2020/NĐ-CP: A4, margins 20/15/20/30 mm, 14 pt, the page
 * number above the text from page 2 on. The same content always gives the same bytes.
 */
export async function a4Docx({
  title,
  description,
  children,
  footnotes = {},
}: Content): Promise<Uint8Array> {
  const document = new Document({
    title,
    description,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: { font, size: 28, language: { value: 'vi-VN' } },
        },
      },
    },
    footnotes,
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
        children: [...children],
      },
    ],
  });
  return stableZip(new Uint8Array(await Packer.toArrayBuffer(document)), withoutClock);
}

/** The core properties hold the moment of writing; the day of the anniversary stands there instead. */
function withoutClock(path: string, content: Uint8Array): Uint8Array {
  if (path !== 'docProps/core.xml') return content;
  return strToU8(
    strFromU8(content).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      '$12023-04-19T00:00:00Z',
    ),
  );
}
