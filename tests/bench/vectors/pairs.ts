/** Corpora as numbers of terms, and what must lie near each other: title and abstract, or a sentence and the rest of its abstract. */
import { termOf } from '../../../src/compile/meanings.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { randomOf } from '../search/questions.ts';
import type { Pair, Text } from './learn-vectors.ts';

export interface Read {
  title: string;
  abstract: string;
}

export interface Corpus {
  /** The commonest first. */
  terms: string[];
  /** Inverse document frequency, by term. */
  idf: Float32Array;
  /** Sentences of each paper, its title first, as numbers of terms. */
  papers: Uint32Array[][];
}

/** Terms of fewer papers are left out. */
const leastPapers = 4;
const leastTerms = 2;
const leastTermsOfRest = 6;

export function corpusOf(papers: readonly Read[], mostTerms: number): Corpus {
  const numbers = new Map<string, number>();
  const known = new Map<string, string>();
  const numbersIn = (text: string) =>
    wordsOf(text).flatMap((word) => {
      const term = known.get(word) ?? termOf(word);
      known.set(word, term);
      if (!term) return [];
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    });
  const read = papers.map(({ title, abstract }) =>
    [title, ...sentencesOf(abstract)].map((text) => Uint32Array.from(numbersIn(text))),
  );
  const counts = new Uint32Array(numbers.size);
  for (const sentences of read)
    for (const term of new Set(sentences.flatMap((terms) => [...terms])))
      counts[term] = (counts[term] ?? 0) + 1;
  const kept = [...numbers]
    .map(([term, number]) => ({ term, number, count: counts[number] ?? 0 }))
    .filter(({ count }) => count >= leastPapers)
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, mostTerms);
  const newNumber = new Map(kept.map(({ number }, i) => [number, i]));
  return {
    terms: kept.map(({ term }) => term),
    idf: Float32Array.from(kept, ({ count }) => Math.log(papers.length / count)),
    papers: read.map((sentences) =>
      sentences.map((terms) =>
        Uint32Array.from([...terms].flatMap((term) => newNumber.get(term) ?? [])),
      ),
    ),
  };
}

/**
 * Gives a round's pairs, drawn by chance: of half of the papers a sentence and the rest, of the others title and abstract; of half of all, the abstract
 * loses the words of the other text, so that other words must lead there.
 */
export function pairsOf({ papers, idf }: Corpus, seed: number): () => Pair[] {
  const random = randomOf(seed);
  return () =>
    papers.flatMap(([title = new Uint32Array(), ...sentences]) => {
      const isSentence = random() < 0.5 && sentences.length > 2;
      const at = Math.floor(random() * sentences.length);
      const one = isSentence ? (sentences[at] ?? title) : title;
      const rest = isSentence ? [title, ...sentences.filter((_, i) => i !== at)] : sentences;
      const without = new Set(random() < 0.5 ? one : []);
      const pair = { one: textOf([one], idf), other: textOf(rest, idf, without) };
      const isEnough =
        pair.one.terms.length >= leastTerms && pair.other.terms.length >= leastTermsOfRest;
      return isEnough ? [pair] : [];
    });
}

function textOf(parts: Uint32Array[], idf: Float32Array, without = new Set<number>()): Text {
  const counts = new Map<number, number>();
  for (const part of parts)
    for (const term of part) if (!without.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    terms: Uint32Array.from(counts.keys()),
    weights: Float32Array.from(counts, ([term, n]) => (1 + Math.log(n)) * (idf[term] ?? 0)),
  };
}

function sentencesOf(text: string): string[] {
  return text.replace(/\s+/g, ' ').split(/(?<=[.!?])\s+(?=[A-Z])/);
}
