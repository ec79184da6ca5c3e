/** Plain BM25 over title and abstract, the least that search must reach: k1 1.2, b 0.75, English stems, no stop words. */
import type { Paper } from '../../../src/schema.ts';
import { stem } from '../../../src/text/library-language.ts';
import { wordsOf } from '../../../src/text/words.ts';

const k1 = 1.2;
const b = 0.75;

/** Gives what answers a text with ids, best first, at most 100. */
export function plainBm25(papers: Paper[]): (text: string) => string[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = papers.map(({ title, abstract }, paper) => {
    const stems = stemsOf(`${title}. ${abstract}`);
    for (const stem of stems) {
      const counts = postings.get(stem) ?? new Map<number, number>();
      postings.set(stem, counts.set(paper, (counts.get(paper) ?? 0) + 1));
    }
    return stems.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / papers.length;
  return (text) => {
    const scores = new Float64Array(papers.length);
    for (const stem of stemsOf(text)) {
      const counts = postings.get(stem) ?? new Map<number, number>();
      const idf = Math.log(1 + (papers.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [paper, count] of counts) {
        const norm = k1 * (1 - b + (b * (lengths[paper] ?? 0)) / mean);
        scores[paper] = (scores[paper] ?? 0) + (idf * (k1 + 1) * count) / (count + norm);
      }
    }
    return [...scores.keys()]
      .filter((paper) => (scores[paper] ?? 0) > 0)
      .sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0))
      .slice(0, 100)
      .map((paper) => papers[paper]?.id ?? '');
  };
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}
