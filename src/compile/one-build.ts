/** Refuses a second build at the same time. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { OwnersError } from './content-error.ts';

/** Throws while another build runs, since two builds would delete each other's files. `file` is the lock file, with the process id in it; it is removed when the process ends. */
export function onlyBuild(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (isAlive(other))
    throw new OwnersError(
      `another build runs (process ${other}); wait until it has ended, or, if you know of none, delete ${relative('.', file)}`,
    );
  rmSync(file, { force: true });
  // `wx`: of two that begin at once, one fails here.
  writeFileSync(file, `${process.pid}`, { flag: 'wx' });
  process.once('exit', () => rmSync(file, { force: true }));
}

/** Signal 0 only asks whether the process exists: one that was killed leaves its lock file. */
function isAlive(pid: number): boolean {
  if (!(pid >= 1) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return String(error).includes('EPERM');
  }
}
