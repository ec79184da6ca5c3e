import { wordsOf } from './words.ts';

/** What a paper must have to be related to others. */
export interface RelatablePaper {
  id: string;
  title: string;
  abstract: string;
  /** Topic ids, if the library has topics. */
  topics?: string[];
}

/** Term → how often it stands in the paper, a place in the title counting as several. */
export type Terms = Map<string, number>;

const inTitle = 3;

/** Single words, pairs of words that stand together (`"spars attent"`), and topics (`"topic:diffusion"`). */
export function termsOf(paper: RelatablePaper): Terms {
  const terms: Terms = new Map();
  addTerms(terms, paper.title, inTitle);
  addTerms(terms, paper.abstract, 1);
  for (const topic of paper.topics ?? []) terms.set(`topic:${topic}`, 1);
  return terms;
}

function addTerms(terms: Terms, text: string, times: number): void {
  const words = wordsOf(text);
  words.forEach((word, at) => {
    if (!/^[\d.]+$/.test(word.stem)) add(terms, word.stem, times);
    if (word.joined) add(terms, `${words[at - 1]?.stem} ${word.stem}`, times);
  });
}

function add(terms: Terms, term: string, times: number): void {
  terms.set(term, (terms.get(term) ?? 0) + times);
}
