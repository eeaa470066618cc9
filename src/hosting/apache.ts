import { addedMediaTypes } from './media-types.ts';
import { commonHeaders, zones, type Zone } from './response-headers.ts';

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

const setLine = ([name, value]: [string, string]): string =>
  `Header always set ${name} ${quoted(value)}`;

const pattern = ({ where }: Zone, base: string): string => {
  if (where === 'elsewhere') return '^';
  if ('folder' in where) return `^${base}${where.folder}/`;
  if ('file' in where) return `^${base}${where.file}$`;
  return `\\.(?:${where.endings.join('|')})$`;
};

/** `<If>` blocks are merged in their order, and the last that fits counts: the most particular zone comes last. */
const zoneBlock = (zone: Zone, base: string): string =>
  [
    `  <If "%{REQUEST_URI} =~ m#${pattern(zone, base)}#">`,
    ...Object.keys(zones.at(-1)?.headers ?? {})
      .filter((name) => !(name in zone.headers))
      .map((name) => `    Header always unset ${name}`),
    ...Object.entries(zone.headers).map((entry) => `    ${setLine(entry)}`),
    '  </If>',
  ].join('\n');

/** `.htaccess` for Apache 2.4. @param base where the site is mounted, with a slash at both ends */
export const apacheConfiguration = (base: string): string => `\
# Viết tự động bằng «npm run hosting»; sửa ở src/hosting.
Options -Indexes -MultiViews
DirectoryIndex index.html
AddDefaultCharset utf-8
ErrorDocument 404 ${base}404.html
${Object.entries(addedMediaTypes)
  .map(([extension, type]) => `AddType ${type} .${extension}`)
  .join('\n')}

<IfModule mod_headers.c>
${Object.entries(commonHeaders)
  .map((entry) => `  ${setLine(entry)}`)
  .join('\n')}
${zones
  .toReversed()
  .map((zone) => zoneBlock(zone, base))
  .join('\n')}
</IfModule>

# Tệp nén sẵn do «npm run compress» ghi cạnh tệp gốc.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
</IfModule>
<IfModule mod_mime.c>
  AddEncoding br .br
  AddEncoding gzip .gz
  RemoveType .gz
</IfModule>
<IfModule mod_headers.c>
  Header append Vary Accept-Encoding
</IfModule>
`;
