/** Refuses a second build at the same time; says that a build failed because the disk is full. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { OwnersError } from './content-error.ts';
import { inWords } from './files.ts';

/** Throws while another build runs, since two builds would delete each other's files. `file` is the lock file, with the process id in it; it is removed when the process ends. `outDir`: the built site. */
export function onlyBuild(file: string, outDir: string): void {
  inWords(file, () => mkdirSync(dirname(file), { recursive: true }));
  const other = otherBuild(file);
  if (other > 0)
    throw new OwnersError(
      `another build runs (process ${other}); wait until it has ended, or, if you know of none, delete ${relative('.', file)}`,
    );
  rmSync(file, { force: true });
  // `wx`: of two that begin at once, one fails here.
  inWords(file, () => writeFileSync(file, `${process.pid}`, { flag: 'wx' }));
  process.once('exit', (status) => {
    rmSync(file, { force: true });
    if (status !== 0) tellIfFull(join(existsSync(outDir) ? outDir : dirname(outDir), '.probe'));
  });
}

/** Says so below the bundler's own message, which asks to report a fault to its makers. */
function tellIfFull(probe: string): void {
  try {
    inWords(dirname(probe), () => writeFileSync(probe, new Uint8Array(100_000)));
  } catch (error) {
    if (error instanceof OwnersError && error.message.includes('full'))
      console.error(error.message);
  }
  rmSync(probe, { force: true });
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
