import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What can be told from the bytes of a picture's file without drawing it. */
export type PictureState = 'sound' | 'none' | 'cut-off' | 'too-large';

/** How the files of each format begin. */
const beginnings: readonly RegExp[] = [
  /^\xFF\xD8\xFF/, // JPEG
  /^\x89PNG\r\n/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(?:avif|avis|mif1)/,
];

/** Telephones take 200 million; our reader of pictures refuses soon after. */
const mostPixels = 250_000_000;

/** The formats pages are sent in know no longer side. */
const longestSide = 16_000;

const headLength = 1_000_000; // bytes; a JPEG says its size behind thumbnails and colour profiles
const tailLength = 70_000; // bytes; cameras add some of their own after the end

interface Size {
  width: number;
  height: number;
}

/** A JPEG says its size in the frame that follows its other segments; undefined when there is none. */
function jpegSize(head: Buffer): Size | undefined {
  let at = 2;
  while (at + 9 < head.length) {
    const marker = head.readUInt8(at + 1);
    if (head.readUInt8(at) !== 0xff) return undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + head.readUInt16BE(at + 2);
  }
  return undefined;
}

const isTooLarge = ({ width, height }: Size): boolean =>
  width * height > mostPixels || Math.max(width, height) > longestSide;

function jpegState(head: Buffer, tail: Buffer): PictureState {
  const size = jpegSize(head);
  const isLongAhead = size === undefined && head.length === headLength;
  if (!size && !isLongAhead) return 'cut-off';
  if (size && isTooLarge(size)) return 'too-large';
  return tail.includes('\xFF\xD9', 0, 'latin1') ? 'sound' : 'cut-off';
}

function pngState(head: Buffer, tail: Buffer): PictureState {
  if (head.length < 24) return 'cut-off';
  if (isTooLarge({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) }))
    return 'too-large';
  return tail.includes('IEND', 0, 'latin1') ? 'sound' : 'cut-off';
}

/** Whether a file is a picture, whole and of a bearable size, whatever its name says. */
export function pictureState(file: string): PictureState {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const head = Buffer.alloc(Math.min(size, headLength));
    const tail = Buffer.alloc(Math.min(size, tailLength));
    readSync(handle, head, 0, head.length, 0);
    readSync(handle, tail, 0, tail.length, size - tail.length);
    const start = head.toString('latin1', 0, 16);
    if (!beginnings.some((beginning) => beginning.test(start))) return 'none';
    if (start.startsWith('\xFF\xD8')) return jpegState(head, tail);
    return start.startsWith('\x89PNG') ? pngState(head, tail) : 'sound';
  } finally {
    closeSync(handle);
  }
}
