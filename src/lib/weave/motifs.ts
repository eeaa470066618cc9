import type { Dye } from './dyes.ts';
import { createGrid, type Grid, mirroredGridFromText, setCell, stampGrid } from './grid.ts';
import { motifDrawings } from './motif-drawings.ts';

/** One of the eight contents of the emulation drive as a woven figure. */
export interface Motif {
  readonly tile: Grid;
  readonly ground: Dye;
  readonly inks: readonly [Dye, Dye, Dye];
}

const motif = (
  drawing: keyof typeof motifDrawings,
  ground: Dye,
  ...inks: [Dye, Dye, Dye]
): Motif => ({ tile: mirroredGridFromText(motifDrawings[drawing]), ground, inks });

/**
 * The motifs by the letter of the plan's item II.3, in the plan's own order. Unit bands pick from this
 * list by position: never reorder it.
 */
export const motifs = {
  /** Quả cam: phát triển kinh tế */
  a: motif('orange', 'indigo', 'white', 'orange', 'youngLeaf'),
  /** Hoa boọc: văn hóa – xã hội */
  b: motif('flower', 'lac', 'white', 'turmeric', 'orange'),
  /** Núi: quốc phòng – an ninh */
  c: motif('mountain', 'leaf', 'white', 'turmeric', 'youngLeaf'),
  /** Nhà sàn: nông thôn mới */
  d: motif('stiltHouse', 'basalt', 'white', 'turmeric', 'orange'),
  /** Cửa mở: cải cách hành chính */
  e: motif('openDoor', 'indigo', 'white', 'turmeric', 'tin'),
  /** Hoa sen: học tập và làm theo Bác */
  f: motif('lotus', 'lac', 'white', 'coral', 'turmeric'),
  /** Tia sáng: sáng kiến, cải tiến kỹ thuật */
  h: motif('sunray', 'leaf', 'turmeric', 'white', 'orange'),
  /** Vòng tay: các đoàn thể */
  g: motif('dancers', 'basalt', 'white', 'turmeric', 'orange'),
} as const satisfies Record<string, Motif>;

export type MotifLetter = keyof typeof motifs;

/** The letters in plan order: a b c d e f h g. */
export const motifLetters = Object.keys(motifs) as readonly MotifLetter[];

/** A theme's strip: its motif and a lozenge, repeated in x. */
export const stripWidth = 24;
export const stripHeight = 27;
const middleRow = 13;

/** Lays a motif into the strip that starts at column `left`. */
export const stampMotif = (cloth: Grid, motif: Motif, left: number): void => {
  stampGrid(cloth, motif.tile, left + 3, 5);
};

/** The lozenge between two motifs, on the last column of the strip that starts at `left`: ink 1 in ink 2. */
export function stampLozenge(cloth: Grid, left: number): void {
  for (let dy = -2; dy <= 2; dy++) {
    for (let dx = -2; dx <= 2; dx++) {
      const reach = Math.abs(dx) + Math.abs(dy);
      const column = (left + stripWidth - 1 + dx) % cloth.width;
      if (reach <= 2) setCell(cloth, column, middleRow + dy, reach === 0 ? 1 : 2);
    }
  }
}

/** The selvages of a strip: a rule in ink 2 along either edge, and running stitches in ink 1 beside it. */
export function stampSelvages(cloth: Grid): void {
  for (let x = 0; x < cloth.width; x++) {
    setCell(cloth, x, 0, 2);
    setCell(cloth, x, cloth.height - 1, 2);
    if (x % 4 < 2) {
      setCell(cloth, x, 2, 1);
      setCell(cloth, x, cloth.height - 3, 1);
    }
  }
}

/** The strip of one theme, 24 × 27 cells. */
export function themeStrip(motif: Motif): Grid {
  const strip = createGrid(stripWidth, stripHeight);
  stampMotif(strip, motif, 0);
  stampLozenge(strip, 0);
  stampSelvages(strip);
  return strip;
}
