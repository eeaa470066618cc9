import { z } from 'astro/zod';

/** A choice from a short list; `words` gives each value the Vietnamese a person reads. */
export const oneOf = <T extends Record<string, string>>(words: T, label: string) =>
  z
    .enum(Object.keys(words) as [keyof T & string, ...(keyof T & string)[]], {
      error: `Chọn một trong: ${Object.keys(words).join(', ')}.`,
    })
    .meta({ label, options: words });
