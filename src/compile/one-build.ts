/** Refuses a second build at the same time. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { OwnersError } from './content-error.ts';

/** Throws while another build runs, since two builds would delete each other's files. `file` is the lock file, with the process id in it; it is removed when the process ends. */
export function onlyBuild(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const other = lockedBy(file);
  if (other !== undefined && isAlive(other))
    throw new OwnersError(
      `another build runs (process ${other}); wait until it has ended, or, if you know of none, delete ${relative('.', file)}`,
    );
  rmSync(file, { force: true });
  // `wx`: of two that begin at once, one fails here.
  writeFileSync(file, `${process.pid}`, { flag: 'wx' });
  process.once('exit', () => rmSync(file, { force: true }));
}

function lockedBy(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Signal 0 only asks whether the process exists: one that was killed leaves its lock file. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
