import type { RelatablePaper } from '../../../src/papers/related/paper-terms.ts';

/** The usual baseline: lower-cased words of two letters or more, raw counts, smooth idf, cosine. */
export function plainTfIdf(papers: RelatablePaper[]): (a: number, b: number) => number {
  const counts = papers.map(({ title, abstract }) => countWords(`${title} ${abstract}`));
  const having = new Map<string, number>();
  for (const word of counts.flatMap((count) => [...count.keys()])) {
    having.set(word, (having.get(word) ?? 0) + 1);
  }
  const vectors = counts.map((count) => {
    const weighed = [...count].map(([word, times]): [string, number] => [
      word,
      times * (1 + Math.log((1 + papers.length) / (1 + (having.get(word) ?? 0)))),
    ]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
  return (a, b) => {
    let sum = 0;
    for (const [word, weight] of vectors[a] ?? []) sum += weight * (vectors[b]?.get(word) ?? 0);
    return sum;
  };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
