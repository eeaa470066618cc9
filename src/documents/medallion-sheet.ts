import { dyes } from '#lib/weave/dyes.ts';
import { sheetHeight, sheetPitch } from '#lib/weave/medallion-sheet.ts';
import { medallionCell, medallionSize, type MedallionType } from '#lib/weave/medallion.ts';
import { indexedPng, packRows, packedRowLength } from './indexed-png.ts';

interface Member {
  seed: string;
  type: MedallionType;
}

const palette = Object.values(dyes);

// Each medallion stands on some seven pages: by kind, theme, unit, year, level.
const packed = new Map<string, Uint8Array>();

function packedMedallion({ seed, type }: Member): Uint8Array {
  const key = `${type}/${seed}`;
  const rows =
    packed.get(key) ?? packRows(medallionSize, medallionSize, palette, medallionCell(seed, type));
  packed.set(key, rows);
  return rows;
}

/**
 * The medallions of one page of a list in one picture, below each other: a list of 36 costs one request
 * and some 5 kB, where 36 drawings in the page would weigh 80 kB before compression.
 */
export function medallionSheet(members: readonly Member[]): Uint8Array<ArrayBuffer> {
  const rowLength = packedRowLength(medallionSize);
  const rows = new Uint8Array(sheetHeight(members.length) * rowLength);
  members.forEach((member, place) => {
    rows.set(packedMedallion(member), place * sheetPitch * rowLength);
  });
  return indexedPng(medallionSize, palette, rows);
}
