import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file, wholly or not at all: who is stopped in the middle leaves what was there. */
export async function writeWhole(file: string, held: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // The dot keeps it from being taken for content, and the number from another program's.
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  await writeFile(draft, held);
  await rename(draft, file);
}
