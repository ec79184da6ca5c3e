/** Reading files that may be absent, and writing files so that they are never half written. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeDigest } from '../digest/decode.ts';
import { OwnersError } from './content-error.ts';

/** Names of what is in a folder, sorted, without dot files, a folder's with a slash behind it; none if there is no such folder. Links are followed. */
export async function filesIn(contentDir: string, folder: string): Promise<string[]> {
  const names: string[] = await readdir(join(contentDir, folder)).catch(ifAbsent);
  const withKind = (name: string) => {
    const path = join(contentDir, folder, name);
    if (!existsSync(path)) return `${name} (a link that leads nowhere)`;
    return statSync(path).isDirectory() ? `${name}/` : name;
  };
  const shown = names.filter((name) => !name.startsWith('.'));
  return shown.map(withKind).sort();
}

/** In whatever encoding an editor saved it; `undefined` if there is no such file. */
export async function textOf(file: string): Promise<string | undefined> {
  return readFile(file).then(decodeDigest, (error: unknown) => void ifAbsent(error));
}

/** For `catch`: an empty list if there is no such file or folder, or one in place of the other; throws any other error again. */
export function ifAbsent(error: unknown): [] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return [];
  throw error;
}

/** Writes a file in one step (a draft, then a rename): a run that is stopped leaves the old file. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  // A dot file is not read as content; the process id keeps two runs apart.
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw inOwnersWords(error, file);
  }
}

/** Writes many small files: synchronously, which takes half the time, and making each folder once. */
export function fileWriter(): (file: string, content: string | Uint8Array) => void {
  const folders = new Set<string>();
  return (file, content) =>
    orOwnersError(file, () => {
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(file, content);
    });
}

/** Calls `write`, and words a fault of the disk for the owner. */
export function orOwnersError<Made>(place: string, write: () => Made): Made {
  try {
    return write();
  } catch (error) {
    throw inOwnersWords(error, place);
  }
}

function inOwnersWords(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const fault = diskFaults[code];
  return fault ? new OwnersError(`${file} was not written: ${fault}`) : error;
}

const diskFaults: Record<string, string> = {
  ENOSPC: 'the disk is full; make room, and run this again',
  EDQUOT: 'you have used all the room that this disk gives you; make room, and run this again',
  EACCES: 'you may not write there; see whose folder it is',
  EPERM: 'you may not write there; see whose folder it is',
  EROFS: 'the disk can only be read',
  // Node says this, too, where it makes a folder on a disk that can only be read.
  ENOENT:
    'its folder is gone or cannot be made; see whether the disk can only be read, and whether another program takes the folder away',
};
