import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = resolve(import.meta.dirname, '../..');

export const astro = join(root, 'node_modules/astro/bin/astro.mjs');

export interface Measured {
  /** Wall time from start to end of the process. */
  seconds: number;
  /** Time the process itself kept processors busy: nearly the same on an idle machine and a busy one. */
  cpuSeconds: number;
  /** The most memory the process itself held, in MiB; programs it started are not counted. */
  mebibytes: number;
}

const usageReporter = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;

/** Times in microseconds, memory in KiB. */
type Usage = Pick<NodeJS.ResourceUsage, 'maxRSS' | 'userCPUTime' | 'systemCPUTime'>;

/** Runs one of the project's programs to its end. Throws with its output when it fails. */
export function measure(
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Measured {
  const report = join(tmpdir(), `usage-${String(process.pid)}.json`);
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', usageReporter, ...words],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, USAGE_REPORT: report },
    },
  );
  const seconds = (performance.now() - startedAt) / 1000;
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${stdout}${stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(report, 'utf8')) as Usage;
  rmSync(report);
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
}

/**
 * Runs a program of the machine to its end, as GNU time (`/usr/bin/time`) measures it. Throws with its output
 * when it fails.
 */
export function measureProgram(cwd: string, [program = '', ...words]: readonly string[]): Measured {
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/time',
    ['--format=%e %U %S %M', program, ...words],
    { cwd, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed:\n${stdout}${stderr}`);
  const [seconds = NaN, user = NaN, system = NaN, kibibytes = NaN] = (
    stderr.trim().split('\n').at(-1) ?? ''
  )
    .split(' ')
    .map(Number);
  return { seconds, cpuSeconds: user + system, mebibytes: kibibytes / 1024 };
}

export const htmlFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const inSeconds = (value: number): string => value.toFixed(2);

/** Whether `chrt -r 1` keeps the machine's other work from slowing this program and what it starts. */
const isUndisturbed = (): boolean =>
  String(spawnSync('chrt', ['-p', String(process.pid)]).stdout).includes('SCHED_RR');

/** How busy the machine is, and whether that matters. */
export const load = (): string =>
  `load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end${isUndisturbed() ? ', run under `chrt -r 1` so that other work hardly counts' : ''}`;

/** The machine a result was got on, in half a sentence. */
export const machine = (): string =>
  `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`;

/** What an earlier build kept of the code and the entries; a bare project starts without them too. Drawn pictures stay. */
export const forgetCodeAndEntries = (): void => {
  for (const kept of ['khuon-trang', 'astro/data-store.json'])
    rmSync(join(root, '.cache', kept), { recursive: true, force: true });
};
