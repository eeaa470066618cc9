const scope = /data-astro-cid-([a-z0-9]{8})/g;

/**
 * A page with the marks of its components' scopes shortened: each is told apart within its own page only,
 * and eight random letters repeated hundreds of times are what compresses worst.
 */
export function shortenScopes(html: string): string {
  const numbers = new Map<string, number>();
  return html.replace(scope, (_, name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return `data-s${number.toString(36)}`;
  });
}
