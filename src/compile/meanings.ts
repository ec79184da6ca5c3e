/** Where papers lie by meaning: the mean of the vectors of their words, which `npm run vectors` learned from titles and abstracts of research papers. */
import { readFileSync } from 'node:fs';
import { lazy, remembered } from '../memoised.ts';
import { readTermVectors } from '../search/catalogue/latent-vectors.ts';
import { termKey } from '../search/pagefind/term-key.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { wordsOf } from '../text/words.ts';
import { openCache } from './cache.ts';

/** The share of a library's words that the vectors must know. */
const leastCovered = 0.9;
/** With fewer papers, their mean does not show what all of them have in common. */
const leastPapers = 30;
const titleWeight = 3;

interface Text {
  title: string;
  abstract: string;
}

interface Place {
  vector: Float32Array;
  /** Terms of the paper, and how many of them have a vector. */
  terms: number;
  known: number;
}

const table = readFileSync(new URL('word-vectors.pack', import.meta.url));

/**
 * By paper a vector of length 1, or null for a library of another field or language.
 *
 * @param reference How many of the first papers give the mean, which is subtracted, and decide whether the vectors know enough words.
 */
export async function meaningsOf(
  papers: readonly Text[],
  reference: number,
): Promise<Float32Array[] | null> {
  if (papers.length < leastPapers) return null;
  const cache = await openCache<Place>('meanings');
  const placeOf = placing();
  const places = papers.map((paper) =>
    cache.get(`${paper.title}\n${paper.abstract}`, () => placeOf(paper)),
  );
  await cache.save();
  const settled = places.slice(0, reference);
  const sum = (of: (place: Place) => number) => settled.reduce((all, place) => all + of(place), 0);
  if (sum(({ known }) => known) < leastCovered * sum(({ terms }) => terms)) return null;
  const sums = settled[0]?.vector.map((_, d) => sum(({ vector }) => vector[d] ?? 0)) ?? [];
  return places.map(({ vector }) =>
    unit(vector.map((value, d) => value - (sums[d] ?? 0) / settled.length)),
  );
}

/** `""` for numbers, single letters and function words. */
export function termOf(word: string): string {
  return word.length > 1 && /\p{L}/u.test(word) && !isFunctionWord(word) ? termKey(word) : '';
}

/** Reads the table when a first paper needs it. */
function placing(): (paper: Text) => Place {
  const vectors = lazy(() => readTermVectors(table));
  const read = remembered((word) => ({ term: termOf(word), vector: vectors().vectorOf([word]) }));
  return ({ title, abstract }) => {
    const counts = new Map<string, { vector: Float32Array | null; count: number }>();
    const count = (text: string, weight: number) => {
      for (const word of wordsOf(text)) {
        const { term, vector } = read(word);
        if (!term) continue;
        const counted = counts.get(term) ?? { vector, count: 0 };
        counted.count += weight;
        counts.set(term, counted);
      }
    };
    count(title, titleWeight);
    count(abstract, 1);
    const known = [...counts.values()].flatMap(({ vector, count }) =>
      vector ? [{ vector, weight: 1 + Math.log(count) }] : [],
    );
    const mean = new Float32Array(vectors().dims);
    for (const { vector, weight } of known)
      for (let d = 0; d < mean.length; d++) (mean[d] as number) += weight * (vector[d] as number);
    return { vector: unit(mean), terms: counts.size, known: known.length };
  };
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
