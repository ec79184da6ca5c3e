import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digestOf } from './cache.ts';

/** A name for the code in some folders and files of `src/`, so that what older code made is not taken from a cache. */
export async function programVersion(...places: string[]): Promise<string> {
  const files = await Promise.all(places.map(filesIn));
  return digestOf(files.flat().join('\n'));
}

async function filesIn(place: string): Promise<string[]> {
  const root = resolve('src', place);
  if (place.endsWith('.ts')) return [await readFile(root, 'utf8')];
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return Promise.all(names.sort().map((name) => readFile(join(root, name), 'utf8')));
}
