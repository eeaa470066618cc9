import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, mediaType } from '#hosting/media-types.ts';
import { headersFor } from '#hosting/response-headers.ts';

export interface StaticSite {
  /** Folder of finished files. */
  folder: string;
  /** Where the site is mounted, with a slash at both ends. */
  base: string;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: Buffer;
}

interface Found {
  path: string;
  etag: string;
}

const compressors = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};
type Encoding = keyof typeof compressors;

const redirect = (location: string): Answer => ({ status: 301, headers: { location } });

const plain = (status: number, text: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': mediaType('.txt'), ...headers },
  body: Buffer.from(`${text}\n`),
});

const findFile = async (path: string): Promise<Found | 'folder' | undefined> => {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  if (!found?.isFile()) return undefined;
  return { path, etag: `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"` };
};

/** Serves a folder of finished files: what any static host does, and nothing more. */
export const createStaticServer = ({ folder, base }: StaticSite): Server => {
  const top = resolve(folder);
  const compressed = new Map<string, Promise<Buffer>>();

  const read = async ({ path, etag }: Found, encoding: Encoding | undefined): Promise<Buffer> => {
    if (encoding === undefined) return readFile(path);
    const key = `${encoding} ${etag} ${path}`;
    const bytes = compressed.get(key) ?? readFile(path).then(compressors[encoding]);
    compressed.set(key, bytes);
    return bytes;
  };

  const sendFile = async (
    found: Found,
    request: IncomingMessage,
    status = 200,
  ): Promise<Answer> => {
    const type = mediaType(extname(found.path));
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = isText(type)
      ? (['br', 'gzip'] as const).find((name) => accepted.includes(name))
      : undefined;
    const headers: Record<string, string> = {
      ...headersFor(relative(top, found.path).replaceAll(sep, '/')),
      'content-type': type,
      etag: found.etag,
      vary: 'accept-encoding',
    };
    if (status === 200 && request.headers['if-none-match'] === found.etag) {
      return { status: 304, headers };
    }
    if (encoding) headers['content-encoding'] = encoding;
    return { status, headers, body: await read(found, encoding) };
  };

  const notFound = async (request: IncomingMessage): Promise<Answer> => {
    const page = await findFile(join(top, '404.html'));
    return page && page !== 'folder'
      ? sendFile(page, request, 404)
      : plain(404, 'Không có trang này.');
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, 'Chỉ nhận GET và HEAD.', { allow: 'GET, HEAD' });
    }
    const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const suffix = query === undefined ? '' : `?${query}`;
    // A doubled slash at the front would make a redirect lead to another host.
    const pathname = address.replace(/^\/{2,}/, '/');
    if (`${pathname}/` === base) return redirect(base + suffix);
    if (!pathname.startsWith(base)) return notFound(request);
    let path: string;
    try {
      path = resolve(top, decodeURIComponent(pathname.slice(base.length)));
    } catch {
      return plain(400, 'Địa chỉ viết sai.');
    }
    if ((path !== top && !path.startsWith(top + sep)) || path.includes('\0')) {
      return plain(400, 'Địa chỉ viết sai.');
    }
    const found = await findFile(path);
    if (found === 'folder') {
      if (!pathname.endsWith('/')) return redirect(`${pathname}/${suffix}`);
      const index = await findFile(join(path, 'index.html'));
      return index && index !== 'folder' ? sendFile(index, request) : notFound(request);
    }
    return found && !pathname.endsWith('/') ? sendFile(found, request) : notFound(request);
  };

  const send = (
    { status, headers, body }: Answer,
    request: IncomingMessage,
    response: ServerResponse,
  ) => {
    response.writeHead(status, { ...headers, ...(body && { 'content-length': body.length }) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  return createServer((request, response) => {
    answer(request)
      .catch(() => plain(500, 'Máy chủ gặp lỗi khi đọc tệp.'))
      .then((result) => {
        send(result, request, response);
      })
      .catch(() => response.destroy());
  });
};
