import { addedMediaTypes } from './media-types.ts';
import { commonHeaders, zones, type Headers } from './response-headers.ts';

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const elsewhere = zones.at(-1)?.headers ?? {};

const added = (headers: Headers, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}<add name="${name}" value="${escaped(value)}" />`)
    .join('\n');

/** IIS knows folders and files; endings of names it can only tell apart by rules of an add-on that few servers have. */
const places = zones.flatMap(({ where, headers }) => {
  if (where === 'elsewhere' || 'endings' in where) return [];
  return [{ path: 'folder' in where ? where.folder : where.file, headers }];
});

const location = ({ path, headers }: (typeof places)[number]): string => `\
  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${Object.keys(elsewhere)
  .map((name) => `          <remove name="${name}" />`)
  .join('\n')}
${added(headers, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;

/** `web.config` for IIS 8 or newer. @param base where the site is mounted, with a slash at both ends */
export const iisConfiguration = (base: string): string => `\
<?xml version="1.0" encoding="utf-8"?>
<!-- Viết tự động bằng «npm run hosting»; sửa ở src/hosting. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <staticContent>
${Object.entries(addedMediaTypes)
  .map(
    ([extension, type]) =>
      `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
  )
  .join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${added({ ...commonHeaders, ...elsewhere }, '        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${places.map(location).join('\n')}
</configuration>
`;
