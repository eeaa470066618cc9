import { readFileSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkContent } from '#desk/check-content.ts';
import { faultSentence } from '#desk/fault.ts';
import { KeptComments } from '#desk/kept-comments.ts';
import { recordNumbers } from '#desk/ledger-record.ts';
import { nextNumber } from '#desk/forms/next-number.ts';
import { dayAt } from '#lib/dates.ts';
import type { CheckAnswer } from '#desk/app/check-answer.ts';
import { deskFiles } from './desk-files.ts';

interface Desk {
  /** The folder of the finished bundle. */
  bundle: string;
  /** The content folder. */
  folder: string;
  /** Where the site is mounted, with a slash at both ends. */
  base: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

type Next = (error?: unknown) => void;

/** Serves `/quan-tri/` beside the development server; everything else is passed on. */
export const deskServer = ({ bundle, folder, base }: Desk) => {
  const home = new RegExp(`^(?:${base})?/?quan-tri/`);
  const comments = new KeptComments(folder);

  const answer = async (
    path: string,
    request: IncomingMessage,
  ): Promise<string | Buffer | undefined> => {
    if (path === 'kiem-tra.json') {
      if (request.method !== 'POST') return undefined;
      comments.restore();
      return checkNow(folder);
    }
    if (path === 'index.html' || path === 'cau-hinh.json') {
      const site = `http://${request.headers.host ?? 'localhost'}${base}`;
      return deskFiles(await checkContent(folder), bundle, site).get(path);
    }
    const file = resolve(bundle, path);
    const isThere =
      file.startsWith(bundle + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
    return isThere === true ? readFileSync(file) : undefined;
  };

  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const [address = ''] = (request.url ?? '').split('?');
    if (!home.test(address)) {
      next();
      return;
    }
    const path = decodeURIComponent(address.replace(home, '')) || 'index.html';
    answer(path, request)
      .then((body) => {
        if (body === undefined) {
          next();
          return;
        }
        response.writeHead(200, {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          'cache-control': path.startsWith('tep/') ? 'max-age=31536000' : 'no-store',
        });
        response.end(body);
      })
      .catch(next);
  };
};

/** Brings the ledger up to date, then says what is wrong with the content. */
async function checkNow(folder: string): Promise<string> {
  await recordNumbers(folder, dayAt(new Date()));
  const check = await checkContent(folder);
  const answer: CheckAnswer = {
    faults: check.faults.map((fault) => `${fault.file}: ${faultSentence(fault)}`),
    notices: check.notices.map((notice) => `Lưu ý: ${notice}`),
    nextNumber: nextNumber(check),
  };
  return JSON.stringify(answer);
}
