// Drives an installed Firefox by WebDriver BiDi, the protocol it speaks itself; Playwright needs a newer one than the ESR.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const names = ['firefox-esr', 'firefox'];

/** The Firefox named by FIREFOX_PATH, or one on the path. */
export const findFirefox = (): string | undefined =>
  [process.env['FIREFOX_PATH'] ?? '', ...names]
    .filter((name) => name !== '')
    .find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: Record<string, unknown>;
  message?: string;
  method?: string;
  params?: { level?: string; text?: string | null };
}

const patience = 60_000; // milliseconds for a browser to start

/** Resolves to the address the browser listens on, which it prints when it is ready. */
const addressOf = (program: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(`${address}/session`);
    });
    setTimeout(() => {
      reject(new Error(`Firefox did not start:\n${said}`));
    }, patience).unref();
  });

export class Firefox {
  /** What the pages wrote as errors, scripts that failed among them. */
  readonly errors: string[] = [];
  readonly #program: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #page = '';

  private constructor(program: ChildProcess, profile: string, socket: WebSocket) {
    this.#program = program;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      this.#hear(JSON.parse(String(data)) as Message);
    });
  }

  static async start(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const words = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
    const program = spawn(path, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    const socket = new WebSocket(await addressOf(program));
    await new Promise((resolve) => {
      socket.addEventListener('open', resolve, { once: true });
    });
    const firefox = new Firefox(program, profile, socket);
    await firefox.#ask('session.new', { capabilities: {} });
    await firefox.#ask('session.subscribe', { events: ['log.entryAdded'] });
    const { context } = await firefox.#ask('browsingContext.create', { type: 'tab' });
    firefox.#page = String(context);
    return firefox;
  }

  async open(url: string, width: number): Promise<void> {
    const viewport = { width, height: 800 };
    await this.#ask('browsingContext.setViewport', { context: this.#page, viewport });
    await this.#ask('browsingContext.navigate', { context: this.#page, url, wait: 'complete' });
  }

  /** Runs an expression in the page; its value must be text, a number, or true or false. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#ask('script.evaluate', {
      expression,
      target: { context: this.#page },
      awaitPromise: true,
      userActivation: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value?: unknown }).value;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#program.once('exit', resolve));
    this.#ask('browser.close', {}).catch(() => undefined);
    await ended;
    this.#socket.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  #hear({ id, ...message }: Message): void {
    if (id !== undefined) this.#waiting.get(id)?.(message);
    else if (message.method === 'log.entryAdded' && message.params?.level === 'error')
      this.errors.push(message.params.text ?? '');
  }

  #ask(method: string, params: object): Promise<Record<string, unknown>> {
    const id = this.#waiting.size + 1;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ type, result = {}, message }) => {
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${message ?? ''}`));
      });
    });
  }
}
