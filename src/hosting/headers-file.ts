import { headersFor, type Headers } from './response-headers.ts';

const block = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers` for Netlify and Cloudflare Pages. Where several blocks fit an address, these hosts join the
 * values of one header, and two policies joined allow only what both do; so every address fits one block.
 * @param base where the site is mounted, with a slash at both ends
 * @param entries what stands at the top of the finished site, folders with a slash at their end
 */
export const headersFile = (base: string, entries: readonly string[]): string =>
  [
    '# Viết tự động bằng «npm run hosting»; sửa ở src/hosting.',
    block(base, headersFor('index.html')),
    ...entries
      .filter((entry) => entry !== 'index.html')
      .map((entry) =>
        entry.endsWith('/')
          ? block(`${base}${entry}*`, headersFor(`${entry}index.html`))
          : block(`${base}${entry}`, headersFor(entry)),
      ),
  ].join('\n\n') + '\n';
