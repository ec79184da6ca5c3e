/** A content folder's files, of which any may be absent. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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
