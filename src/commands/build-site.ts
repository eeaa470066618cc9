import { pathToFileURL } from 'node:url';
import { loggedErrors } from '#integrations/build-log.ts';
import { bundleKey, forgetBundle, keepBundle, keptBundle } from '#integrations/kept-bundle.ts';
import { siteAddress } from '#integrations/site-address.ts';
import { root } from './project.ts';

type Address = ReturnType<typeof siteAddress>;

/** The desk brings pages and scripts of its own, and is built too seldom to be worth keeping. */
const hasDesk = (): boolean => Boolean(process.env['WITH_DESK']);

/** Whether the site could be made with what an earlier build bundled of the same code. */
async function isMadeWithKept(key: string, address: Address): Promise<boolean> {
  const bundle = keptBundle(key);
  if (bundle === undefined) return false;
  try {
    const { buildKept } = await import('#integrations/kept-site.ts');
    await buildKept(bundle, pathToFileURL(`${root}/`), address);
    return true;
  } catch (error) {
    // A whole build mends what is only broken here, and says better what is broken everywhere.
    const [reason = ''] = String(error).split('\n');
    console.log(`Không dùng lại được phần mã đã dựng (${reason}), nên dựng lại từ đầu.`);
    forgetBundle(key);
    loggedErrors.length = 0;
    return false;
  }
}

/**
 * Makes the site of content that has been checked. What Astro bundles depends on the code alone: it is kept,
 * and serves again when only content has changed.
 */
export async function buildSite(): Promise<void> {
  const address = siteAddress(process.env);
  const key = bundleKey(address);
  if (!hasDesk() && (await isMadeWithKept(key, address))) return;
  const astro = await import('astro'); // loaded late: it is slow, and a fault of the content needs none of it
  const integrations = hasDesk() ? [] : [keepBundle(key)];
  await astro.build({ root, logLevel: 'warn', integrations });
}
