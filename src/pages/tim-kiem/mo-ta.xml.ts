import type { APIRoute } from 'astro';
import { escapeHtml } from '#lib/html-text.ts';
import { href } from '#lib/paths.ts';
import { site } from '#site.ts';

/** Lets a browser search this site from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ site: address }) => {
  const absolute = (path: string): string => escapeHtml(new URL(path, address).href);
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Quỳ Hợp 60</ShortName>
  <Description>${escapeHtml(`Tìm trong trang ${site.shortName}, có dấu hay không dấu`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${site.language}</Language>
  <Image width="32" height="32" type="image/x-icon">${absolute(href('/favicon.ico'))}</Image>
  <Url type="text/html" template="${absolute(href('/tim-kiem/'))}?q={searchTerms}" />
</OpenSearchDescription>
`;
  return new Response(description, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
