import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Where the site will stand: `SITE_URL` and `BASE_PATH` from the environment, else `siteUrl` of
 * `chien-dich.yaml` and the root. The content check reports a bad `siteUrl` in words; here it only
 * must not get in the way of that report.
 */
export function siteAddress(environment: NodeJS.ProcessEnv): { site: string; base: string } {
  const folder = environment['CONTENT_DIR'] ?? 'content';
  const site = environment['SITE_URL'] ?? configuredAddress(`${folder}/chien-dich.yaml`);
  const base = `/${environment['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
  return { site, base };
}

function configuredAddress(file: string): string {
  const fallback = 'https://quyhop60.example';
  try {
    const { siteUrl } = parse(readFileSync(file, 'utf8')) as { siteUrl?: unknown };
    return typeof siteUrl === 'string' && URL.canParse(siteUrl) ? siteUrl : fallback;
  } catch {
    return fallback;
  }
}
