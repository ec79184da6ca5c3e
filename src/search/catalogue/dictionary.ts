import { joinedCompounds, wordsOf } from '../words/words.ts';
import type { AuthorColumns } from './authors.ts';
import { Postings } from './postings.ts';
import { type Rows, RowsWriter, row } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordList } from './word-list.ts';

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
  private readonly list = new WordList();
  private readonly inTitles = new Postings();
  private readonly inAuthors = new Postings();
  private inAbstracts = new Uint32Array();
  private terms: Term[] = [];
  /** How many papers hold each word, and one more; 0 is not counted yet. */
  private counted = new Uint32Array();
  /** Counts how often words have been added. */
  changes = 0;

  get words(): readonly string[] {
    return this.list.words;
  }

  /** Gives the words of each title, in their order. */
  addTitles(first: number, titles: string[]): Rows {
    const written = new RowsWriter();
    const withCompounds = new RowsWriter();
    for (const title of titles) {
      for (const word of wordsOf(title)) {
        const at = this.list.add(word);
        written.push(at);
        withCompounds.push(at);
      }
      for (const word of joinedCompounds(title)) withCompounds.push(this.list.add(word));
      written.endRow();
      withCompounds.endRow();
    }
    this.inTitles.add(withCompounds.rows(), this.words.length, first);
    this.change();
    return written.rows();
  }

  /** Gives the words of each name. */
  addAuthors(first: number, { names, papers }: AuthorColumns): Rows {
    const ofName = new RowsWriter();
    for (const name of names) {
      for (const word of wordsOf(name)) ofName.push(this.list.add(word));
      ofName.endRow();
    }
    const nameWords = ofName.rows();
    const held = new RowsWriter();
    for (let paper = 0; paper + 1 < papers.starts.length; paper++) {
      for (const name of row(papers, paper)) {
        for (const word of row(nameWords, name)) held.push(word);
      }
      held.endRow();
    }
    this.inAuthors.add(held.rows(), this.words.length, first);
    this.change();
    return nameWords;
  }

  addVocabulary({ words, papers }: Vocabulary): void {
    const places = words.map((word) => this.list.add(word));
    this.inAbstracts = new Uint32Array(this.words.length);
    places.forEach((place, i) => {
      this.inAbstracts[place] = papers[i] ?? 0;
    });
    this.change();
  }

  private change(): void {
    this.terms = [];
    this.counted = new Uint32Array(this.words.length);
    this.changes++;
  }

  get(word: string): Term | undefined {
    const at = this.list.get(word);
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
    const known = this.counted[at] ?? 0;
    if (known > 0) return known - 1;
    const abstracts = Math.max(this.inAbstracts[at] ?? 0, this.inTitles.count(at));
    const count = abstracts + this.inAuthors.count(at);
    this.counted[at] = count + 1;
    return count;
  }

  /** How many papers have an author of that name. */
  writtenBy(at: number): number {
    return this.inAuthors.count(at);
  }

  /** Places of the words that start so, in alphabetical order. */
  startingWith(start: string): number[] {
    return this.list.startingWith(start);
  }
}

/** How many papers hold a term. */
export function papersWith(term: Term): number {
  return Math.max(term.abstracts, term.titles.length) + term.authors.length;
}
