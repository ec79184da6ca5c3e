import { joinedCompounds, wordsOf } from '../words/words.ts';
import type { AuthorColumns } from './authors.ts';
import { Postings } from './postings.ts';
import { type Rows, row, rowsOf } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that papers hold, and which ones. */
export interface Term {
  /** Its place among all words, in the order of their arrival. */
  at: number;
  word: string;
  titles: Uint32Array;
  authors: Uint32Array;
  /** Papers whose abstract or title holds it, roughly; 0 if only names do. */
  abstracts: number;
}

/** Every word of titles, authors and abstracts. Words are numbers here; a `Term` is made when one is asked for. */
export class Dictionary {
  readonly words: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly inTitles = new Postings();
  private readonly inAuthors = new Postings();
  private inAbstracts = new Uint32Array();
  private terms: Term[] = [];
  private ordered: Uint32Array | null = null;

  /** Gives the words of each title, in their order. */
  addTitles(first: number, titles: string[]): Rows {
    const rows = rowsOf(titles.map((title) => wordsOf(title).map((word) => this.place(word))));
    const all = rowsOf(titles.map((title, i) => this.withCompounds(row(rows, i), title)));
    this.inTitles.add(all, this.words.length, first);
    this.changed();
    return rows;
  }

  addAuthors(first: number, { names, papers }: AuthorColumns): void {
    const wordsOfName = names.map((name) => wordsOf(name).map((word) => this.place(word)));
    const held = function* () {
      for (let i = 0; i + 1 < papers.starts.length; i++) {
        yield Array.from(row(papers, i)).flatMap((name) => wordsOfName[name] ?? []);
      }
    };
    this.inAuthors.add(rowsOf(held()), this.words.length, first);
    this.changed();
  }

  addVocabulary({ words, papers }: Vocabulary): void {
    const places = words.map((word) => this.place(word));
    const counts = new Uint32Array(this.words.length);
    counts.set(this.inAbstracts);
    places.forEach((place, i) => {
      counts[place] = papers[i] ?? 0;
    });
    this.inAbstracts = counts;
    this.changed();
  }

  get(word: string): Term | undefined {
    const at = this.places.get(word);
    return at === undefined ? undefined : this.term(at);
  }

  term(at: number): Term {
    let term = this.terms[at];
    if (!term) {
      const titles = this.inTitles.papers(at);
      const authors = this.inAuthors.papers(at);
      const abstracts = this.inAbstracts[at] ?? 0;
      term = { at, word: this.words[at] ?? '', titles, authors, abstracts };
      this.terms[at] = term;
    }
    return term;
  }

  /** As `papersWith` the term. */
  held(at: number): number {
    return Math.max(this.inAbstracts[at] ?? 0, this.inTitles.count(at)) + this.inAuthors.count(at);
  }

  /** Places of the words that start so, in alphabetical order. */
  startingWith(start: string): Uint32Array {
    this.ordered ??= this.inOrder();
    const from = this.firstFrom(start);
    // After every word that starts so.
    const to = this.firstFrom(`${start}\uffff`);
    return this.ordered.subarray(from, to);
  }

  private inOrder(): Uint32Array {
    const words = this.words.slice().sort();
    return Uint32Array.from(words, (word) => this.places.get(word) ?? 0);
  }

  private firstFrom(start: string): number {
    const ordered = this.ordered ?? [];
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[ordered[middle] ?? 0] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private withCompounds(words: Uint32Array, title: string): ArrayLike<number> {
    const joined = joinedCompounds(title);
    return joined.length ? [...words, ...joined.map((word) => this.place(word))] : words;
  }

  private place(word: string): number {
    let at = this.places.get(word);
    if (at === undefined) {
      at = this.words.push(word) - 1;
      this.places.set(word, at);
    }
    return at;
  }

  private changed(): void {
    this.terms = [];
    this.ordered = null;
  }
}

/** How many papers hold a term. */
export function papersWith(term: Term): number {
  return Math.max(term.abstracts, term.titles.length) + term.authors.length;
}
