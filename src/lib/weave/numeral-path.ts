import { numerals } from './numerals.ts';
import { tracePath } from './path.ts';

/** The 60 as path data. Every page bears it, so it is traced once for all of them. */
export const numeralPath = tracePath(numerals());
