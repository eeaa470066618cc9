import { pagePolicy } from './content-policy.ts';

const inlinedStyle = /(<style[^>]*>)([^<]*(?:<(?!\/style>)[^<]*)*)/g;
const dataBlock =
  /<script type="(?:application\/ld\+json|speculationrules)">([^<]*(?:<(?!\/script>)[^<]*)*)/g;
const charset = /<meta charset="utf-8"\s*\/?>/;

/**
 * The page with its own content security policy, right after its character set so that nothing is loaded
 * before the policy is known. Its styles lose the space around them: checkers hash them without it.
 * @throws Error for a page that does not name its character set
 */
export function withPolicy(html: string, runsEngine: boolean): string {
  if (!charset.test(html)) throw new Error('Trang thiếu <meta charset="utf-8">.');
  const styles: string[] = [];
  const trimmed = html.replace(inlinedStyle, (_, open: string, text: string) => {
    const style = text.trim();
    styles.push(style);
    return open + style;
  });
  const policy = pagePolicy({
    styles,
    dataBlocks: [...trimmed.matchAll(dataBlock)].map(([, data = '']) => data),
    runsEngine,
  });
  return trimmed.replace(
    charset,
    (tag) => `${tag}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}
