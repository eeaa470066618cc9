import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from '#hosting/page-policy.ts';
import { withReadAhead } from '#hosting/read-ahead.ts';
import { weigh, weighedPages } from '#hosting/page-weight.ts';
import { runsEngine } from '#hosting/response-headers.ts';
import { withOlderStyles } from '#lib/older-styles.ts';
import { shortenScopes } from '#lib/short-scopes.ts';
import { base } from '#site.ts';

/** Gives every built page short marks, styles that older browsers read too, and its content security policy, and has it weighed. The development server injects scripts and styles of its own. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (import.meta.env.DEV || !isPage) return response;
  const page = withReadAhead(withOlderStyles(shortenScopes(await response.text())));
  const html = withPolicy(page, runsEngine(url.pathname.slice(base.length)));
  const weighed = weigh(html);
  if (weighed) weighedPages().set(url.pathname, weighed);
  return new Response(html, response);
});
