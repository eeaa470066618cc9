import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostOrigins } from '#desk/forms/host.ts';
import type { DeskHost } from '#desk/forms/host.ts';

/** The desk's own policy: the editor styles itself and shows pictures from memory; all else is ours alone. */
function contentSecurityPolicy(host?: DeskHost): string {
  const origins = hostOrigins(host).join(' ');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${origins}`.trim(),
    "font-src 'self'",
    `connect-src 'self' blob: data: ${origins}`.trim(),
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The desk's page as it is served. */
export const deskPage = (bundle: string, host?: DeskHost): string =>
  readFileSync(join(bundle, 'index.html'), 'utf8').replace('%CSP%', contentSecurityPolicy(host));
