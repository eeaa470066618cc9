import { pagePolicy } from './content-policy.ts';

const inlinedStyle = /<style[^>]*>(.*?)<\/style>/gs;
const charset = /<meta charset="utf-8"\s*\/?>/;

/**
 * The page with its own content security policy, right after its character set so that nothing is loaded
 * before the policy is known.
 * @throws Error for a page that does not name its character set
 */
export function withPolicy(html: string, runsEngine: boolean): string {
  if (!charset.test(html)) throw new Error('Trang thiếu <meta charset="utf-8">.');
  const styles = [...html.matchAll(inlinedStyle)].map(([, style = '']) => style);
  const policy = pagePolicy(styles, runsEngine);
  return html.replace(
    charset,
    (tag) => `${tag}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}
