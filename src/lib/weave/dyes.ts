/**
 * The dyes of the cloth, the same by day and by night: cloth is an object. Written in the case the
 * drawings hold them in.
 */
export const dyes = {
  /** chàm */
  indigo: '#16284A',
  /** chàm sâu */
  indigoDeep: '#0E1B35',
  /** cánh kiến */
  lac: '#8C1A2C',
  /** đất bazan */
  basalt: '#6E2A1A',
  /** lá */
  leaf: '#1B4D3B',
  /** trắng */
  white: '#F7F9F8',
  /** nghệ */
  turmeric: '#F2B418',
  /** cam */
  orange: '#EE8A2C',
  /** đào */
  coral: '#E4553A',
  /** thiếc */
  tin: '#9FB4C4',
  /** lá non */
  youngLeaf: '#6FBF8F',
  /** lam */
  blue: '#5F86B8',
} as const;

export type Dye = keyof typeof dyes;

/** A ground and three inks that go together, chosen by eye: lively, yet dignified. */
export type DyeWay = readonly [ground: Dye, first: Dye, second: Dye, third: Dye];

/** Medallions and unit bands pick from this list by position: it never changes. */
export const dyeWays: readonly DyeWay[] = [
  ['indigo', 'turmeric', 'white', 'coral'],
  ['lac', 'turmeric', 'white', 'orange'],
  ['leaf', 'white', 'turmeric', 'youngLeaf'],
  ['basalt', 'turmeric', 'white', 'orange'],
  ['indigoDeep', 'white', 'blue', 'turmeric'],
  ['lac', 'white', 'turmeric', 'coral'],
  ['indigo', 'white', 'youngLeaf', 'turmeric'],
  ['leaf', 'turmeric', 'white', 'orange'],
  ['basalt', 'white', 'coral', 'turmeric'],
];

/** The colours of the 60 itself, brighter than the dyes: it is the sun of the picture. */
export const markColours = {
  numeral: '#A3172E',
  thread: dyes.turmeric,
  echoes: ['#C8401F', '#E8761C', dyes.turmeric],
} as const;

/** A colour of a landscape: one by day; another by night, where the cloth itself does not stay the same. */
export interface SceneColour {
  readonly day: string;
  readonly night?: string;
}

const farRange: SceneColour = { day: '#C3D0D8', night: '#1B2A48' };
const farContour: SceneColour = { day: '#A3B6C3', night: '#2B4066' };
const nearRange: SceneColour = { day: dyes.indigo };
const nearBlue: SceneColour = { day: dyes.blue, night: '#4D74A6' };
const nearGreen: SceneColour = { day: '#2F7D5C', night: '#2C7355' };
const nearWhite: SceneColour = { day: '#E6ECEF', night: '#B9C7D4' };
const nearOrange: SceneColour = { day: dyes.orange };

/** Colours of the two ranges, by the one-letter class each wears in the drawing. */
export const rangeColours = {
  f: farRange,
  g: farContour,
  m: nearRange,
  p: nearBlue,
  q: nearGreen,
  r: nearWhite,
  s: nearOrange,
} as const satisfies Record<string, SceneColour>;

/** Colours of the sunrise and the marble quarry; `e0` … `e9` are the echoes of the 60, from inside out. */
export const sunriseColours = {
  e0: { day: '#B8301F', night: '#A32B20' },
  e1: { day: '#D9541E', night: '#93361F' },
  e2: { day: '#E8761C', night: '#7D3A22' },
  e3: { day: '#EE951C', night: '#7B4A24' },
  e4: { day: '#F0A92A', night: '#6B4728' },
  e5: { day: '#F2BC50', night: '#55402F' },
  e6: { day: '#F2CB78', night: '#433739' },
  e7: { day: '#EFD79C', night: '#33303D' },
  e8: { day: '#EDE0BC', night: '#262940' },
  e9: { day: '#ECE7D4', night: '#1A2238' },
  n: { day: '#A3172E', night: dyes.turmeric },
  o: { day: dyes.turmeric, night: dyes.lac },
  c: { day: '#D9541E', night: dyes.coral },
  w: { day: '#fff', night: '#DCE5EA' },
  x: { day: '#B4C3CC', night: '#8FA2B3' },
} as const satisfies Record<string, SceneColour>;
