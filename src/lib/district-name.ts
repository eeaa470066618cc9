/** «Quý Hợp tác xã» is a polite address, not the district. */
const misspelt =
  /\bqu(?:ỳnh|ý|í|ì|ỷ|ỹ|ỵ|y)\s+h[ợơ]p(?![\p{L}\p{M}])(?!\s+tác)|\bq(?:ùy|úy|ùi)\s+h[ợơ]p/giu;

/** The first misspelling of «Quỳ Hợp» in a text, as it stands there. */
export const slipIn = (text: string): { slip: string; index: number } | undefined => {
  for (const { 0: slip, index } of text.matchAll(misspelt)) {
    // «quý hợp đồng» without capitals is ordinary Vietnamese.
    if (/\sH/.test(slip)) return { slip, index };
  }
  return undefined;
};
