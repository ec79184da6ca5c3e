/** Search over a built index in Node, without a browser: quality in seconds, and nothing about speed. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Library } from '../../../src/compile/search-index/pack-catalogue.ts';
import { writeSearchIndex } from '../../../src/compile/search-index/write-search-index.ts';
import { openIndex } from '../../../src/search/open.ts';
import { emptyQuery } from '../../../src/search/types.ts';

/** Gives what answers a text with ids, best first, from titles and abstracts. */
export async function openInNode(
  library: Library,
  name: string,
): Promise<(text: string) => Promise<{ ids: string[]; total: number; isCorrected: boolean }>> {
  const outDir = resolve('.cache/bench-node', name);
  const cache = `bench-search/${name}`;
  await writeSearchIndex(library, outDir, cache);
  const { engine, words } = await openIndex({ base: `${outDir}/` }, async (path) => {
    const bytes = readFileSync(path);
    return new Uint8Array(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  });
  await (await words()).complete;
  return async (text) => {
    const results = await engine.search({ query: { ...emptyQuery(), text } }).full();
    return {
      ids: results?.hits.map(({ id }) => id) ?? [],
      total: results?.total ?? 0,
      isCorrected: Boolean(results?.correction),
    };
  };
}
