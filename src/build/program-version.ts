import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digestOf } from './cache.ts';

/** A name for the code in some folders of `src/`, so that what older code made is not taken from a cache. */
export async function programVersion(...folders: string[]): Promise<string> {
  const files = await Promise.all(folders.map(filesIn));
  return digestOf(files.flat().join('\n'));
}

async function filesIn(folder: string): Promise<string[]> {
  const root = resolve('src', folder);
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return Promise.all(names.sort().map((name) => readFile(join(root, name), 'utf8')));
}
