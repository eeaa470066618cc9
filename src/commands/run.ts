import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './project.ts';

export interface Finished {
  code: number;
  /** Standard output and errors as they came, when they were not shown at once. */
  output: string;
}

export interface RunOptions {
  env?: Record<string, string> | undefined;
  /** Show what the program prints as it prints it. */
  show?: boolean;
}

const isWindows = process.platform === 'win32';

/** Runs a program of the project (from node_modules/.bin) or of the machine; never throws for its failure. */
export const run = (
  program: string,
  words: readonly string[],
  { env = {}, show = false }: RunOptions = {},
): Promise<Finished> =>
  new Promise((finish) => {
    const child = spawn(program, words, {
      cwd: root,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: isWindows && program !== process.execPath, // npm's programs are .cmd files there
      env: {
        ...process.env,
        PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => {
      finish({ code: 127, output: `${output}${error.message}\n` });
    });
    child.once('close', (code) => {
      finish({ code: code ?? 1, output });
    });
  });

/** Runs one of the project's own TypeScript files on the Node that runs this one. */
export const runScript = (script: string, words: readonly string[] = [], options?: RunOptions) =>
  run(process.execPath, [join(root, script), ...words], options);
