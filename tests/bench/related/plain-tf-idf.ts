import type { RelatablePaper } from '../../../src/papers/related/paper-terms.ts';
import { packed, similarity, unitVector } from '../../../src/papers/related/vectors.ts';

/** The usual baseline: lower-cased words of two letters or more, raw counts, smooth idf, cosine. */
export function plainTfIdf(papers: RelatablePaper[]): (a: number, b: number) => number {
  const numbers = new Map<string, number>();
  const having: number[] = [];
  const counts = papers.map(({ title, abstract }) => {
    const count = new Map<number, number>();
    for (const word of `${title} ${abstract}`.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? []) {
      const term = numbers.get(word) ?? numbers.size;
      numbers.set(word, term);
      count.set(term, (count.get(term) ?? 0) + 1);
    }
    for (const term of count.keys()) having[term] = (having[term] ?? 0) + 1;
    return count;
  });
  const idf = having.map((texts) => 1 + Math.log((1 + papers.length) / (1 + texts)));
  const vectors = counts.map((count) =>
    unitVector(
      Uint32Array.from(count.keys()),
      Float64Array.from(count, ([term, times]) => times * (idf[term] ?? 0)),
    ),
  );
  return similarity({ vectors: packed(vectors), terms: numbers.size, meanings: null });
}
