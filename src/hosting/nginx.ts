import { nginxMediaTypes } from './media-types.ts';
import { commonHeaders, zones, type Zone } from './response-headers.ts';

/** A regular expression for the addresses of a zone, as `map` of nginx takes it. */
const pattern = ({ where }: Zone, base: string): string => {
  if (where === 'elsewhere') return 'default';
  if ('folder' in where) return `~^${base}${where.folder}/`;
  if ('file' in where) return base + where.file;
  return `"~\\.(?:${where.endings.join('|')})$"`;
};

const variable = (header: string): string => `$site_${header.replaceAll('-', '_')}`;

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

const map = (from: string, to: string, lines: readonly [string, string][]): string =>
  [`map ${from} ${to} {`, ...lines.map(([key, value]) => `    ${key} ${value};`), '}'].join('\n');

const zoneHeaders = [...new Set(zones.flatMap(({ headers }) => Object.keys(headers)))];

/** nginx sends no header whose value is empty: so a zone does without. */
const mapOf = (header: string): string =>
  map(
    '$site_zone',
    variable(header),
    zones.map(({ name, headers }) => [name, quoted(headers[header] ?? '')]),
  );

const headerLines = [
  ...Object.entries(commonHeaders).map(
    ([name, value]) => `    add_header ${name} ${quoted(value)} always;`,
  ),
  ...zoneHeaders.map((name) => `    add_header ${name} ${variable(name)} always;`),
].join('\n');

/** A picture for a reader who spares data: its smallest size, where it has one. */
const sparedPicture = map('"$http_save_data $uri"', '$site_picture', [
  ['default', '$uri'],
  ['"~^on (?<stem>.+)-[0-9]+(?<ending>\\.(?:avif|webp))$"', '$stem-360$ending'],
]);

/**
 * A server block for nginx 1.18 or newer, plain HTTP behind whatever ends TLS. All headers stand once, at
 * the level of the server: one `add_header` inside a `location` would drop every other.
 * @param base where the site is mounted, with a slash at both ends
 * @param root the folder on the server that holds what is served at `/`
 */
export const nginxConfiguration = (base: string, root: string): string => `\
# Viết tự động bằng «npm run hosting»; sửa ở src/hosting.
${map(
  '$uri',
  '$site_zone',
  zones.map((zone) => [pattern(zone, base), zone.name]),
)}
${zoneHeaders.map(mapOf).join('\n')}
# Người đọc bật tiết kiệm dữ liệu («Save-Data: on») được ảnh cỡ nhỏ nhất, nếu ảnh có cỡ ấy.
${sparedPicture}
${map('$uri', '$site_vary', [
  ['default', '""'],
  [`~^${base}tep/anh/`, 'save-data'],
])}

server {
    listen 8080;
    server_tokens off;
    absolute_redirect off;
    root ${root};
    index index.html;
    # Thay cho bảng loại tệp chung của máy chủ, vì bảng ấy thiếu vài loại.
    types {
${nginxMediaTypes()}
    }
    charset utf-8;
    charset_types text/plain text/css text/csv text/calendar text/javascript application/json application/xml application/manifest+json;

    # Tệp nén sẵn do «npm run compress» ghi cạnh tệp gốc.
    # Cần gói libnginx-mod-http-brotli-static; không có thì bỏ dòng brotli_static.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

    sendfile on;
    tcp_nopush on;
    etag on;
    open_file_cache max=20000 inactive=10m;
    open_file_cache_valid 30s;
    open_file_cache_errors on;

${headerLines}
    add_header vary $site_vary always;

    error_page 404 ${base}404.html;
    location = ${base}404.html {
        internal;
    }
    location / {
        try_files $uri $uri/ =404;
    }
    location ^~ ${base}tep/anh/ {
        try_files $site_picture $uri =404;
    }
    location ~ "\\.(?:br|gz)$" {
        return 404;
    }
    location ~ "/\\.(?!well-known/)" {
        return 404;
    }
}
`;

/** A container for that server block: build it in a folder that holds \`site/\` (the finished site) beside it. */
export const containerFile = `\
FROM debian:stable-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
 && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default \\
 && sed -i 's/^user .*//; s#^pid .*#pid /tmp/nginx.pid;#' /etc/nginx/nginx.conf \\
 && ln -sf /dev/stdout /var/log/nginx/access.log && ln -sf /dev/stderr /var/log/nginx/error.log \\
 && chown -R www-data /var/lib/nginx
COPY site/ /srv/quyhop60/
COPY quyhop60.conf /etc/nginx/conf.d/
USER www-data
EXPOSE 8080
CMD ["nginx", "-g", "daemon off;"]
`;
