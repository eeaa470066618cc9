import { medallionSize, type MedallionType } from './medallion.ts';

/** Rows from one medallion of a sheet to the next; one row is bare, so that neighbours never bleed. */
export const sheetPitch = medallionSize + 1;

/** Height of a sheet of `count` medallions, in cells; it is as wide as one. */
export const sheetHeight = (count: number): number => count * sheetPitch - 1;

const typeOf = { 'tap-the': 'tap-the', 'ho-gia-dinh': 'ho', 'ca-nhan': 'ca-nhan' } as const;

/** The frame that tells what is honoured. */
export const medallionType = (kind: keyof typeof typeOf): MedallionType => typeOf[kind];

/** Whether so many medallions get a picture of their own: a few weigh less in the page than one more request costs on a slow link. */
export const needsSheet = (count: number): boolean => count > 8;
