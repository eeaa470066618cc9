// Drives WebKitGTK's small browser by WebDriver over HTTP. Debian's `webkit2gtk-driver` brings both; `xvfb-run`
// lends them a display where there is none.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

/** WebKit's browser, where it can be driven. */
export const findWebKit = (): string | undefined => {
  const found = (name: string): boolean =>
    spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
  const browser = `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;
  const hasDisplay = process.env['DISPLAY'] !== undefined || found('xvfb-run');
  return found('WebKitWebDriver') && hasDisplay && existsSync(browser) ? browser : undefined;
};

/** Sends home what goes wrong in a page; it stands before the page's own policy, which would not let it run. */
const listener = `<script>{
  const tell = (what) => navigator.sendBeacon('/fault', location.pathname + ': ' + what);
  addEventListener('error', (event) => tell(event.message ?? 'missing ' + (event.target.src ?? event.target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => tell(violatedDirective + ' ' + blockedURI));
  console.error = (...words) => tell(words.join(' '));
}</script>`;

/**
 * The site again, with each page in a frame as wide as a phone: the browser's own window does not get so narrow.
 * Our pages refuse frames, so their answers lose what says so. Faults are handed to `note`.
 */
async function serveInFrame(site: string, note: (fault: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', site);
    if (pathname === '/fault') {
      void text(request).then(note);
      response.end();
    } else if (pathname === '/frame') {
      const width = searchParams.get('width') ?? '';
      const address = searchParams.get('address') ?? '';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><iframe width="${width}" height="800" src="${address}"></iframe>`,
      );
    } else
      void fetch(new URL(request.url ?? '/', site)).then(async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        response.writeHead(answer.status, { 'content-type': type });
        response.end(
          type.startsWith('text/html')
            ? (await answer.text()).replace('<head>', `<head>${listener}`)
            : Buffer.from(await answer.arrayBuffer()),
        );
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const port = portOf(server);
  server.close();
  return port;
}

const patience = 60_000; // milliseconds for a browser to start

export class WebKit {
  /** What the pages wrote as errors, scripts that failed among them. */
  errors: readonly string[] = [];
  readonly #driver: ChildProcess;
  readonly #server: Server;
  readonly #site: string;
  readonly #driverAddress: string;
  #session = '';

  private constructor(driver: ChildProcess, driverAddress: string, site: string, server: Server) {
    this.#driver = driver;
    this.#driverAddress = driverAddress;
    this.#site = site;
    this.#server = server;
  }

  /** @param site the origin whose pages it will open */
  static async start(browser: string, site: string): Promise<WebKit> {
    const port = String(await freePort());
    const words = ['WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'];
    const [program = '', ...rest] =
      process.env['DISPLAY'] === undefined ? ['xvfb-run', '--auto-servernum', ...words] : words;
    // A group of its own, so that all of it ends together.
    const driver = spawn(program, rest, { stdio: 'ignore', detached: true });
    const errors: string[] = [];
    const server = await serveInFrame(site, (fault) => errors.push(fault));
    const webKit = new WebKit(driver, `http://127.0.0.1:${port}/session`, site, server);
    webKit.errors = errors;
    webKit.#session = await webKit.#begin({ binary: browser, args: ['--automation'] });
    return webKit;
  }

  async open(url: string, width: number): Promise<void> {
    const address = url.replace(this.#site, '');
    const frame = new URL(`http://127.0.0.1:${String(portOf(this.#server))}/frame`);
    frame.search = String(new URLSearchParams({ width: String(width), address }));
    await this.#ask('/frame', { id: null });
    await this.#ask('/url', { url: frame.href });
    await this.#ask('/frame', { id: 0 });
  }

  /** Runs an expression in the page; its value must be text, a number, or true or false. */
  evaluate(expression: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${expression})).then(done, (error) => done(String(error)));`;
    return this.#ask('/execute/async', { script, args: [] });
  }

  async close(): Promise<void> {
    await fetch(`${this.#driverAddress}/${this.#session}`, { method: 'DELETE' });
    if (this.#driver.pid !== undefined) process.kill(-this.#driver.pid);
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #begin(options: object): Promise<string> {
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    for (const end = Date.now() + patience; Date.now() < end;) {
      await pause(200);
      const answer = await fetch(this.#driverAddress, {
        method: 'POST',
        body: JSON.stringify({ capabilities }),
      }).catch(() => undefined); // not listening yet
      const { value } = ((await answer?.json()) ?? {}) as { value?: { sessionId?: string } };
      if (value?.sessionId !== undefined) return value.sessionId;
    }
    throw new Error('WebKit did not start.');
  }

  async #ask(path: string, body: object): Promise<unknown> {
    const answer = await fetch(`${this.#driverAddress}/${this.#session}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  }
}
