const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Kinds that hosts do not know by themselves, or name otherwise. Pagefind packs its own: plain bytes. */
export const addedMediaTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['js', 'mjs', 'csv', 'ics', 'webmanifest', 'avif', 'webp', 'woff2', 'wasm', 'json', 'svg'].map(
      (extension) => [extension, mediaTypes[extension] ?? ''],
    ),
  ),
  ...Object.fromEntries(
    ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'].map((extension) => [
      extension,
      'application/octet-stream',
    ]),
  ),
};

const isTextType = (type: string): boolean => /^text\/|[/+](?:json|xml)$/.test(type);

/** What to declare for a file by its extension (with the dot). */
export const mediaType = (extension: string): string => {
  const type = mediaTypes[extension.slice(1).toLowerCase()] ?? 'application/octet-stream';
  return isTextType(type) ? `${type}; charset=utf-8` : type;
};

/** Whether a declared type is text, so that compressing it helps. */
export const isText = (declared: string): boolean => declared.includes('charset=utf-8');

/** The body of a `types` block of nginx that names every kind of file this site has. */
export const nginxMediaTypes = (): string =>
  Object.entries(
    Object.groupBy(Object.entries({ ...mediaTypes, ...addedMediaTypes }), ([, type]) => type),
  )
    .map(([type, entries = []]) => `        ${type} ${entries.map(([name]) => name).join(' ')};`)
    .join('\n');
