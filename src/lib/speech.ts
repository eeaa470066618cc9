interface Voice {
  lang: string;
  localService: boolean;
}

/**
 * A Vietnamese voice that lives on the device. Voices from a network are left alone: they would send
 * the text to another host.
 */
export const vietnameseVoice = <Known extends Voice>(voices: readonly Known[]): Known | undefined =>
  voices.find(({ lang, localService }) => localService && /^vi(?:[-_]|$)/i.test(lang));

/**
 * `text` in pieces of at most `longest` letters (longer only where one word is), cut after sentences
 * and else between words: some browsers fall silent in the middle of a long one.
 */
export function spokenParts(text: string, longest = 200): string[] {
  const sentences = text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/([.!?…;:][»”")]*) /gu, '$1\n')
    .split('\n');
  const parts: string[] = [];
  for (const sentence of sentences) {
    let part = '';
    for (const word of sentence.split(' ')) {
      if (part !== '' && part.length + 1 + word.length > longest) {
        parts.push(part);
        part = '';
      }
      part = part === '' ? word : `${part} ${word}`;
    }
    if (part !== '') parts.push(part);
  }
  return parts;
}
