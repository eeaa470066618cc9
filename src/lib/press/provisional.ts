/** Whether a site's address is only held open for the real one: no host below `.example` ever answers (RFC 2606). */
export const isProvisional = (site: URL | undefined): boolean =>
  site === undefined || site.hostname.endsWith('.example');
