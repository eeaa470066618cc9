import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** The process that holds a lock and runs on this machine; one on another machine is taken to run. */
function ownerOf(lock: string): string | undefined {
  if (!existsSync(lock)) return undefined;
  const [id = '', host = hostname()] = readFileSync(lock, 'utf8').split(' ');
  if (host !== hostname()) return `${id} trên máy ${host}`;
  const number = Number(id);
  return number > 0 && number !== process.pid && isAlive(number) ? id : undefined;
}

/**
 * Takes a lock file for this process; one left by a process that was killed does not count.
 * @param what is under way, in a sentence: «một lệnh dựng khác»
 * @throws Error when another process holds it.
 */
export function takeLock(lock: string, what: string): void {
  const owner = ownerOf(lock);
  if (owner !== undefined)
    throw new Error(
      `Đang có ${what} chạy (tiến trình ${owner}). Hãy đợi lệnh ấy xong rồi chạy lại.`,
    );
  rmSync(lock, { force: true });
  writeFileSync(lock, `${String(process.pid)} ${hostname()}`, { flag: 'wx' });
}
