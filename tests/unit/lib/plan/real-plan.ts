// The plan and its errata as the officers keep them, read without Astro.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { PlanPartText } from '#lib/plan/model.ts';
import { abbreviationSchema } from '#schemas/abbreviation.ts';
import { dutySchema } from '#schemas/duty.ts';
import { erratumSchema } from '#schemas/erratum.ts';
import { legalBasisSchema } from '#schemas/legal-basis.ts';
import { planPartSchema } from '#schemas/plan-part.ts';

const folder = 'content/ke-hoach';
const read = (file: string): string => readFileSync(file, 'utf8');

export const original = read(`${folder}/ke-hoach-goc.txt`);

export const parts: PlanPartText[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const [, frontMatter = '', ...body] = read(`${folder}/${file}`).split(/^---\n/m);
    return { ...planPartSchema.parse(parse(frontMatter)), body: body.join('---\n') };
  });

const list = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] =>
  z.array(schema).parse(parse(read(file)));

export const errata = list(`${folder}/dinh-chinh.yaml`, erratumSchema);
export const bases = list(`${folder}/can-cu.yaml`, legalBasisSchema);
export const duties = list(`${folder}/phan-cong.yaml`, dutySchema);
export const abbreviations = list('content/viet-tat.yaml', abbreviationSchema);

/** The words of a text one after the other: signs of emphasis gone, page breaks and lines joined, spaces before punctuation folded. */
export const wordsOf = (text: string): string =>
  text
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[:;.](?: |$))/g, '')
    .trim();
