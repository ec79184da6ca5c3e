/** Search over a built index in Node, without a browser: quality in seconds, and nothing about speed. */
import { resolve } from 'node:path';
import { builtEngine } from '../../../src/compile/search-index/built-engine.ts';
import type { Library } from '../../../src/compile/search-index/pack-catalogue.ts';
import { emptyQuery } from '../../../src/search/types.ts';

/** Gives what answers a text with ids, best first, from titles and abstracts. */
export async function openInNode(
  library: Library,
  name: string,
): Promise<(text: string) => Promise<{ ids: string[]; total: number; isCorrected: boolean }>> {
  const outDir = resolve('.cache/bench-node', name);
  const engine = await builtEngine(library, outDir, `bench-search/${name}`);
  return async (text) => {
    const results = await engine.search({ query: { ...emptyQuery(), text } }).full();
    return {
      ids: results?.hits.map(({ id }) => id) ?? [],
      total: results?.total ?? 0,
      isCorrected: Boolean(results?.correction),
    };
  };
}
