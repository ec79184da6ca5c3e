/** Weights terms by how rare they are (inverse document frequency); words for kinds of papers, such as survey, count little. */
import { generalShare } from './common-words.ts';
import { type Acronyms, type PaperTerms, Vocabulary } from './paper-terms.ts';

/** Everything that a paper's vector depends on, except the paper itself. Plain data, which can be cached. */
export interface Lexicon {
  /** The terms that at least two papers have; no other term can make papers near. */
  names: string[];
  numbers: Uint32Array;
  /** By a term's number: its inverse document frequency, weighted by its kind; 0 for all other numbers. */
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
  const documentFrequencies = new Uint32Array(vocabulary.numbers.size);
  let length = 0;
  for (const paper of papers) {
    length += paper.length;
    for (const term of paper.terms)
      documentFrequencies[term] = (documentFrequencies[term] ?? 0) + 1;
  }
  const kept = [...vocabulary.numbers].filter(([, term]) => (documentFrequencies[term] ?? 0) > 1);
  const weights = new Float32Array(vocabulary.numbers.size);
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

/** A vocabulary of only the lexicon's terms. */
export function vocabularyOf({ names, numbers }: Lexicon): Vocabulary {
  return new Vocabulary(names.map((name, at) => [name, numbers[at] ?? 0]));
}

/** Inverse document frequency: 1 for a term of every paper, more for rarer ones. */
function idf(name: string, papers: number, total: number): number {
  return 1 - Math.log(shareOf(papers, total, generalShare(name)));
}

/** The figures of `common-words.ts` weigh as much as so many papers of the library. */
const generalPapers = 500;

/** The share of papers with a term: in the library, or in the library and abstracts in general, whichever is larger. */
function shareOf(papers: number, total: number, general: number): number {
  const both = (papers + 1 + general * generalPapers) / (total + 1 + generalPapers);
  return Math.max(both, (papers + 1) / (total + 2));
}

// Chosen by `npm run bench:related`; around these values the measures are flat.
const bigramWeight = 0.5;
const topicWeight = 0.5;
const kindOfPaperWeight = 0.3;

/** Two papers are not related because both are surveys. */
const kindsOfPaper = new Set(
  'survey review overview perspect taxonomi technic report futur research direct'.split(' '),
);

function kindWeight(term: string): number {
  if (term.startsWith('topic:')) return topicWeight;
  if (kindsOfPaper.has(term)) return kindOfPaperWeight;
  return term.includes(' ') ? bigramWeight : 1;
}
