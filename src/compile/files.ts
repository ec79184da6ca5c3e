/** Files of the content folder, of which any may be absent, and files that must never be half written. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Names of a folder's files in order; no folder, no files. Systems leave dot files everywhere. */
export async function filesIn(contentDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(contentDir, folder), { withFileTypes: true }).catch(ifAbsent);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** `undefined`: there is no such file. */
export async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => void ifAbsent(error));
}

/** In a `catch`: no such file or folder is nothing; any other fault stays one. */
export function ifAbsent(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}

/** Writes a file, wholly or not at all: who is stopped in the middle leaves what was there. */
export async function writeWhole(file: string, held: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // The dot keeps it from being taken for content, and the number from another program's.
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  await writeFile(draft, held);
  await rename(draft, file);
}
