import { z } from 'astro/zod';

/** As a file holds each value, and what it means: `draft (Bản nháp)`. */
const choices = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([value, meaning]) => `${value} (${meaning})`)
    .join(', ');

/** A choice from a short list; `words` gives each value the Vietnamese a person reads. */
export const oneOf = <T extends Record<string, string>>(words: T, label: string) =>
  z
    .enum(Object.keys(words) as [keyof T & string, ...(keyof T & string)[]], {
      error: `Chọn một trong: ${choices(words)}.`,
    })
    .meta({ label, options: words });
