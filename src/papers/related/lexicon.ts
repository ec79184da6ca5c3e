import { generalShare } from './common-words.ts';
import { type PaperTerms, Vocabulary } from './paper-terms.ts';

/** `acronymKey` → what it stands for. */
export type Acronyms = ReadonlyMap<string, string>;

/** How a library uses its terms: all that a paper's vector depends on beside the paper. Plain data, which can be kept. */
export interface Lexicon {
  /** The terms that at least two papers have; no other can make papers near. */
  names: string[];
  numbers: Uint32Array;
  /** By number: a term's inverse document frequency, weighted by its kind; 0 for a number of none of these terms. */
  weights: Float32Array;
  /** Words in a paper, on average. */
  length: number;
  acronyms: Acronyms;
}

export function lexiconOf(
  papers: PaperTerms[],
  vocabulary: Vocabulary,
  acronyms: Acronyms,
): Lexicon {
  const documentFrequencies = new Uint32Array(vocabulary.size);
  let length = 0;
  for (const paper of papers) {
    length += paper.length;
    for (const term of paper.terms)
      documentFrequencies[term] = (documentFrequencies[term] ?? 0) + 1;
  }
  const kept = [...vocabulary.entries()].filter(([, term]) => (documentFrequencies[term] ?? 0) > 1);
  const weights = new Float32Array(vocabulary.size);
  for (const [name, term] of kept)
    weights[term] = idf(name, documentFrequencies[term] ?? 0, papers.length) * kindWeight(name);
  return {
    names: kept.map(([name]) => name),
    numbers: Uint32Array.from(kept, ([, term]) => term),
    weights,
    length: length / (papers.length || 1),
    acronyms,
  };
}

/** The lexicon's terms and no others. */
export function vocabularyOf({ names, numbers }: Lexicon): Vocabulary {
  return new Vocabulary(names.map((name, at) => [name, numbers[at] ?? 0]));
}

/** Inverse document frequency: 1 for what every paper says, more for what few say. */
function idf(name: string, papers: number, total: number): number {
  return 1 - Math.log(shareOf(papers, total, generalShare(name)));
}

/** Abstracts at large count as so many papers of the library. */
const generalPapers = 500;

/** The share of papers with a term, in the library or with abstracts at large, whichever makes it commoner. */
function shareOf(papers: number, total: number, general: number): number {
  const both = (papers + 1 + general * generalPapers) / (total + 1 + generalPapers);
  return Math.max(both, (papers + 1) / (total + 2));
}

// Chosen by `npm run bench:related`; around these values the measures are flat.
const bigramWeight = 0.5;
const topicWeight = 0.5;

function kindWeight(term: string): number {
  if (term.startsWith('topic:')) return topicWeight;
  return term.includes(' ') ? bigramWeight : 1;
}
