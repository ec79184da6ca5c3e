import { joinedCompounds, wordsOf } from '../words/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that papers hold, and which ones. */
export interface Term {
  word: string;
  titles: number[];
  authors: number[];
  /** Papers whose abstract or title holds it, roughly; 0 if only names do. */
  abstracts: number;
}

/** Every word of titles, authors and abstracts. */
export class Dictionary {
  readonly terms = new Map<string, Term>();
  private ordered: Term[] | null = null;

  /** Gives the title's words in their order. */
  addTitle(paper: number, title: string): string[] {
    const add = (word: string) => {
      const term = this.term(word);
      pushOnce(term.titles, paper);
      return term.word;
    };
    const words = wordsOf(title).map(add);
    joinedCompounds(title).forEach(add);
    return words;
  }

  addAuthors(paper: number, names: string[]): void {
    for (const name of names) {
      for (const word of wordsOf(name)) pushOnce(this.term(word).authors, paper);
    }
  }

  addVocabulary(vocabulary: Vocabulary): void {
    for (const [word, papers] of vocabulary) this.term(word).abstracts = papers;
  }

  /** Terms that start so, in alphabetical order. */
  startingWith(start: string): Term[] {
    const sorted = this.sorted();
    const from = firstFrom(sorted, start);
    let to = from;
    while (sorted[to]?.word.startsWith(start)) to++;
    return sorted.slice(from, to);
  }

  sorted(): Term[] {
    this.ordered ??= [...this.terms.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
    return this.ordered;
  }

  private term(word: string): Term {
    let term = this.terms.get(word);
    if (!term) {
      term = { word, titles: [], authors: [], abstracts: 0 };
      this.terms.set(word, term);
      this.ordered = null;
    }
    return term;
  }
}

/** How many papers hold a term. */
export function papersWith(term: Term): number {
  return Math.max(term.abstracts, term.titles.length) + term.authors.length;
}

function firstFrom(sorted: Term[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.word ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pushOnce(papers: number[], paper: number): void {
  if (papers.at(-1) !== paper) papers.push(paper);
}
