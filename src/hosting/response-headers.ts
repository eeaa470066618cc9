import { filePolicy, headerPolicy, workerPolicy } from './content-policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** A part of the site whose answers carry headers of their own. Of zones that fit, the first one counts. */
export interface Zone {
  name: string;
  /** Below the mount point: a folder, `nhung` for all of `/nhung/`; one file; or endings of file names, the dot left out. */
  where: { folder: string } | { file: string } | { endings: readonly string[] } | 'elsewhere';
  headers: Headers;
}

const longLived = 'public, max-age=31536000, immutable';
/** Kept, but asked about before every use: a correction or a withdrawal is seen at once. */
const askedAbout = 'no-cache';

/** On every answer, errors too (OWASP Secure Headers, Observatory). */
export const commonHeaders: Headers = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

const closed: Headers = {
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': askedAbout,
};

const page: Headers = {
  ...closed,
  'content-security-policy': headerPolicy({ runsEngine: false, framedBy: "'none'" }),
};

const file: Headers = { ...closed, 'content-security-policy': filePolicy };

/** Their names change with what is in them. */
const hashed: Headers = { ...file, 'cache-control': longLived };

/** Files that other sites may show or read: pictures for a link, open data, feeds, calendars. */
const shared: Headers = { ...file, 'cross-origin-resource-policy': 'cross-origin' };

const readByPrograms: Headers = { ...shared, 'access-control-allow-origin': '*' };

const worker: Headers = { ...file, 'content-security-policy': workerPolicy };

/** Folders whose pages run Pagefind's engine. */
const engineFolders: readonly string[] = ['tim-kiem'];

/** Whether the page at `path`, below the mount point and without its first slash, runs the search engine. */
export const runsEngine = (path: string): boolean =>
  engineFolders.some((folder) => path.startsWith(`${folder}/`));

export const zones: readonly Zone[] = [
  { name: 'hashed', where: { folder: 'tep' }, headers: hashed },
  {
    name: 'index',
    where: { endings: ['pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'] },
    headers: hashed,
  },
  {
    name: 'embed',
    where: { folder: 'nhung' },
    headers: {
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
      'cache-control': askedAbout,
      'content-security-policy': headerPolicy({ runsEngine: false, framedBy: '*' }),
    },
  },
  {
    name: 'desk',
    where: { folder: 'quan-tri' },
    // What the desk may load it says itself, in its page; it stands only where officers work.
    headers: { ...closed, 'content-security-policy': "frame-ancestors 'none'" },
  },
  ...engineFolders.map((folder) => ({
    name: 'search',
    where: { folder },
    headers: {
      ...page,
      'content-security-policy': headerPolicy({ runsEngine: true, framedBy: "'none'" }),
    },
  })),
  {
    name: 'engine',
    where: { folder: 'pagefind' },
    headers: worker,
  },
  { name: 'worker', where: { file: 'sw.js' }, headers: worker },
  {
    name: 'data',
    where: { endings: ['csv', 'json', 'xml', 'ics'] },
    headers: readByPrograms,
  },
  {
    name: 'pictures',
    where: { endings: ['png', 'jpg', 'jpeg', 'webp', 'avif'] },
    headers: shared,
  },
  {
    name: 'files',
    where: {
      endings: [
        'docx',
        'ico',
        'js',
        'pagefind',
        'svg',
        'txt',
        'webmanifest',
        'woff2',
        'xlsx',
        'zip',
      ],
    },
    headers: file,
  },
  { name: 'pages', where: 'elsewhere', headers: page },
];

const isIn = ({ where }: Zone, path: string): boolean => {
  if (where === 'elsewhere') return true;
  if ('folder' in where) return path.startsWith(`${where.folder}/`);
  if ('file' in where) return path === where.file;
  return where.endings.some((ending) => path.endsWith(`.${ending}`));
};

/** All headers for the file at `path`, below the mount point and without its first slash. */
export const headersFor = (path: string): Headers => ({
  ...commonHeaders,
  ...zones.find((zone) => isIn(zone, path))?.headers,
});
