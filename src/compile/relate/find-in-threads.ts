import { candidates, type Find, floor } from '../../papers/related/compare.ts';
import { nearest, type Search } from '../../papers/related/nearest.ts';
import { merged, type Neighbours } from '../../papers/related/neighbours.ts';
import type { Vectors } from '../../papers/related/vectors.ts';
import { madeInThread } from '../in-thread.ts';

/** What one thread is given. */
export interface Share {
  vectors: Vectors;
  search: Search;
}

/** Fewer new papers than these are met before a thread has started. */
const enough = 2000;

/** Every pair is met by one of two threads, this one and another. */
export const findInThreads: Find = async (vectors, from) => {
  const papers = vectors.starts.length - 1;
  const parts = papers - from < enough ? 1 : 2;
  const search = (part: number) => ({ most: candidates, floor, from, part, parts });
  if (parts === 1) return nearest(vectors, search(0));
  const share: Share = { vectors, search: search(1) };
  const elsewhere = madeInThread<Neighbours>(new URL('./thread.ts', import.meta.url), share);
  const here = nearest(vectors, search(0));
  return merged(papers, candidates, [here, await elsewhere]);
};
