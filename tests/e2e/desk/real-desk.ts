import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const patience = 240_000; // milliseconds

/** What `npm run desk` opens: the site as it is being written, the desk and its guide. */
export interface RealDesk {
  address: string;
  /** Everything its window has shown. */
  said: () => string;
  close: () => Promise<void>;
}

/** Runs the very command an officer runs, on a content folder. */
export async function startDesk(content: string): Promise<RealDesk> {
  const port = String(Number(process.env['TEST_PORT'] ?? 4399) + 1);
  const desk = spawn(process.execPath, ['src/commands/desk.ts'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content, PORT: port, BROWSER: 'none' },
  });
  const ended = new Promise<void>((end) =>
    desk.once('close', () => {
      end();
    }),
  );
  const close = async () => {
    desk.kill();
    await ended;
  };
  let said = '';
  const address = await new Promise<string>((found, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [, told] = /mở tại (http:\S+)/.exec(said) ?? [];
      if (told !== undefined) found(told);
    };
    desk.stdout.on('data', hear);
    desk.stderr.on('data', hear);
    const give = () => {
      fail(new Error(`Bàn biên tập không mở được:\n${said}`));
    };
    desk.once('close', give);
    setTimeout(give, patience).unref();
  });
  return { address, said: () => said, close };
}
