/** The beginning of a text, whole words only, with «…» where something is left out; `length` letters at most. */
export function beginningOf(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/[\s,;:.–-]*\s\S*$/, '')}…`;
}
