import mammoth from 'mammoth';
import { parseFragment } from 'parse5';
import { unpackedSize } from '#desk/packed-size.ts';
import { blockReader } from './block-reader.ts';
import type { WordDocument, WordPicture } from './blocks.ts';

const largestUnpacked = 500_000_000; // bytes; a small file may hide far more than memory holds

/**
 * Reads a Word document: its paragraphs, headings, lists, tables and pictures, each with its place.
 * @throws Error with a sentence for an officer, when it is no .docx or too large.
 */
export async function readWordDocument(bytes: Uint8Array): Promise<WordDocument> {
  if (unpackedSize(bytes) > largestUnpacked)
    throw new Error('Tệp lớn quá. Hãy nén ảnh trong Word (Định dạng ảnh, Nén ảnh) rồi lưu lại.');
  const pictures: WordPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push({ contentType: image.contentType, bytes: await image.readAsBuffer() });
    return { src: `#${String(pictures.length - 1)}` };
  });
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    const read = blockReader();
    return { blocks: parseFragment(value).childNodes.flatMap(read), pictures };
  } catch (error) {
    throw new Error(
      'Không đọc được tệp Word này. Hãy mở bằng Word, chọn «Lưu thành» kiểu «Word Document (.docx)», rồi chạy lại.',
      { cause: error },
    );
  }
}
