/** Writes an index and searches it in Node, for an owner's searches at build and for tests; reading its files as a browser gets them. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { openIndex } from '../../search/open.ts';
import type { Library } from './pack-catalogue.ts';
import { writeSearchIndex } from './write-search-index.ts';

export async function builtEngine(library: Library, outDir: string, cache?: string) {
  await writeSearchIndex(library, outDir, cache);
  const { engine, words } = await openIndex({ base: `${outDir}/` }, readIndexFile);
  await (await words()).complete;
  return engine;
}

/** Packed files are gzip, others plain JSON or text. */
export async function readIndexFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new Uint8Array(isGzip ? gunzipSync(bytes) : bytes);
}
