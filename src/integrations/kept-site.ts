import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loggedErrors } from './build-log.ts';
import { storeIsTaken } from './content-handover.ts';
import { finishing } from './finishing.ts';
import type { KeptBundle } from './kept-bundle.ts';
import { offerEntries } from './kept-entries.ts';
import { renderKept } from './kept-pages.ts';

/** As `siteAddress` gives it. */
interface Address {
  site: string;
  base: string;
}

const logger = {
  info: () => undefined,
  debug: () => undefined,
  warn: (message: string) => {
    console.warn(message);
  },
  error: (message: string) => {
    loggedErrors.push(message);
  },
};

/** Calls a hook of every integration, in their order, as Astro does. */
async function run(
  integrations: readonly AstroIntegration[],
  hook: string,
  options: object,
): Promise<void> {
  for (const { hooks } of integrations) {
    const step = hooks[hook] as ((options: object) => unknown) | undefined;
    await step?.({ ...options, logger });
  }
}

/**
 * Makes the site of checked content with a bundle that is kept: what Astro's build does, without bundling.
 * The bytes are those of a whole build.
 */
export async function buildKept(
  bundle: KeptBundle,
  root: URL,
  { site, base }: Address,
): Promise<void> {
  const integrations = finishing();
  const config = { root, site, base, outDir: new URL('dist/', root) };
  const updateConfig = (change: object) => Object.assign(config, change);
  await run(integrations, 'astro:config:setup', { command: 'build', config, updateConfig });
  await run(integrations, 'astro:config:done', { config });
  await run(integrations, 'astro:routes:resolved', { routes: [] });
  const dir = config.outDir;
  cpSync(bundle.files, fileURLToPath(dir), { recursive: true });
  await offerEntries(root, base);
  const written = await renderKept(bundle.entry, fileURLToPath(dir), new URL(base, site));
  if (!storeIsTaken()) throw new Error('Phần mã đã giữ không đọc nội dung mới.');
  await run(integrations, 'astro:build:done', { dir, ...written });
}
