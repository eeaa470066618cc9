export interface Answered {
  /** Addresses in the order shown, with the anchor of the passage. */
  addresses: readonly string[];
  /** From asking to the whole answer. */
  milliseconds: number;
}

export interface Engine {
  name: string;
  /** How it was set up, in half a sentence. */
  settings: string;
  ask: (query: string) => Promise<Answered>;
  /** What a browser would load before the first answer, compressed; undefined where it is measured elsewhere. */
  bytes?: number;
  close?: () => Promise<void>;
}

/** Runs one question against the clock. */
export async function timed(answer: () => Promise<string[]> | string[]): Promise<Answered> {
  const startedAt = performance.now();
  const addresses = await answer();
  return { addresses, milliseconds: performance.now() - startedAt };
}
