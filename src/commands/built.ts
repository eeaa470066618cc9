import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dayAt } from '#lib/dates.ts';
import { fingerprint, quickFingerprint } from './fingerprint.ts';
import { buildVariables, cacheFolder, contentDir, outDir, root } from './project.ts';

const sources = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** One hash for all that a build depends on: files, settings, Node and the calendar day in Việt Nam. */
export const buildInputs = (): string =>
  fingerprint(
    [contentDir, ...sources.map((name) => join(root, name))],
    [
      process.version,
      process.env['SITE_NOW'] ? '' : dayAt(new Date()),
      ...buildVariables.map((name) => process.env[name] ?? ''),
    ],
  );

const record = join(cacheFolder, `built-${basename(outDir)}.json`);

const stateOf = (inputs: string): string =>
  JSON.stringify({ inputs, output: quickFingerprint([outDir]) });

/** Remembers that the folder of the finished site holds what `inputs` (see `buildInputs`) gave. */
export const rememberBuilt = (inputs: string): void => {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(record, stateOf(inputs));
};

/** Whether the finished site is there, untouched, and made from exactly what there is now. */
export const isBuilt = (): boolean =>
  existsSync(record) &&
  existsSync(join(outDir, 'index.html')) &&
  readFileSync(record, 'utf8') === stateOf(buildInputs());
