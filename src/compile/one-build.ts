/** Refuses a second build at the same time; says in one sentence that a full disk ended a build. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { OwnersError } from './content-error.ts';
import { orOwnersError } from './files.ts';

/** Throws while another build runs, since two builds would delete each other's files. `file` is the lock file, with the process id in it; it is removed when the process ends. */
export function onlyBuild(file: string): void {
  orOwnersError(file, () => mkdirSync(dirname(file), { recursive: true }));
  const other = otherBuild(file);
  if (other > 0)
    throw new OwnersError(
      `another build runs (process ${other}); wait until it has ended, or, if you know of none, delete ${relative('.', file)}`,
    );
  rmSync(file, { force: true });
  // `wx`: of two that begin at once, one fails here.
  orOwnersError(file, () => writeFileSync(file, `${process.pid}`, { flag: 'wx' }));
  process.once('exit', () => rmSync(file, { force: true }));
  const say = console.error;
  // By it Astro prints what ended the build: of a full disk a bundler's stack, which asks to report a fault to its makers.
  console.error = (...said) =>
    say(...(ofFullDisk.test(said.join(' ')) ? [fullDisk(dirname(file))] : said));
}

const ofFullDisk = /\b(?:ENOSPC|EDQUOT)\b|\(os error (?:28|112|122)\)/;

function fullDisk(cacheDir: string): string {
  return `the build was broken off: the disk of ${resolve('dist')} or of ${cacheDir} is full; make room, and run this again`;
}

/** The process that the file names, while it runs, else 0: one that was killed leaves its lock file. Signal 0 only asks. */
function otherBuild(file: string): number {
  let pid = 0;
  try {
    pid = Number(readFileSync(file, 'utf8'));
    return pid >= 1 && pid !== process.pid && process.kill(pid, 0) ? pid : 0;
  } catch (error) {
    return String(error).includes('EPERM') ? pid : 0;
  }
}
