import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, stringify } from 'yaml';

/** What the demonstration takes from the sample alone: nothing real may stand beside the invented. */
const replaced: readonly string[] = [
  'tin-tuc',
  'guong-dien-hinh',
  'cong-trinh',
  'su-kien',
  'so-danh-bo.yaml',
  'bao-cao-don-vi.yaml',
  'nhat-ky-sua.yaml',
];

/** What both have a part of. */
const campaignFile = 'chien-dich.yaml';
const sourcesFile = 'nguon.yaml';

export interface ContentFolders {
  /** The real content: plan, themes, units, award guide, pages, and the sources these name. */
  real: string;
  sample: string;
  /** Written anew; whatever it held is gone. */
  target: string;
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/**
 * Puts together the content of the demonstration site: the real plan and units, the sample's people,
 * works, events and news. The sample's `chien-dich.yaml` is laid over the real one key by key, its
 * `nguon.yaml` follows the real one.
 */
export function assembleDemoContent({ real, sample, target }: ContentFolders): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(real, target, {
    recursive: true,
    filter: (path) => !replaced.includes(relative(real, path)),
  });
  cpSync(sample, target, { recursive: true });
  const campaign = {
    ...(parse(read(real, campaignFile)) as Record<string, unknown>),
    ...(parse(read(sample, campaignFile)) as Record<string, unknown>),
  };
  writeFileSync(join(target, campaignFile), stringify(campaign, { lineWidth: 0 }));
  writeFileSync(
    join(target, sourcesFile),
    `${read(real, sourcesFile).trimEnd()}\n\n${read(sample, sourcesFile)}`,
  );
}
