import type { AuthorColumns } from './authors.ts';
import type { Lines } from './lines.ts';
import { Postings } from './postings.ts';
import { type Rows, RowsWriter } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordList } from './word-list.ts';
import { WordReader } from './word-reader.ts';

/** A word that papers hold, and which ones. */
export interface Term {
  /** Its place among all words, in the order of their arrival. */
  at: number;
  word: string;
  titles: Uint32Array;
  /** Papers whose title has a name in camel case that ends so: `ViT` of `LookupViT`. */
  tails: Uint32Array;
  authors: Uint32Array;
  /** Papers whose abstract or title holds it, roughly; 0 if only names do. */
  abstracts: number;
}

/** Every word of titles, authors and abstracts. Words are numbers here; a `Term` is made when one is asked for. */
export class Dictionary {
  readonly words = new WordList();
  private readonly reader = new WordReader(this.words);
  private readonly inTitles = new Postings();
  private readonly asTails = new Postings();
  private readonly inAuthors = new Postings();
  private inAbstracts = new Uint32Array();
  private readonly terms = new Map<number, Term>();
  /** How many papers hold each word, and one more; 0 is not counted yet. */
  private counted = new Uint32Array();
  /** Counts how often words have been added. */
  changes = 0;

  /** Gives the words of each title, in their order. */
  addTitles(first: number, titles: Lines): Rows {
    const written = new RowsWriter();
    const withCompounds = new RowsWriter();
    const tails = new RowsWriter();
    for (let i = 0; i + 1 < titles.starts.length; i++) {
      this.reader.read(titles, i, { words: written, withCompounds, tails });
      written.endRow();
      withCompounds.endRow();
      tails.endRow();
    }
    this.inTitles.add(withCompounds.rows(), this.words.size, first);
    this.asTails.add(tails.rows(), this.words.size, first);
    this.change();
    return written.rows();
  }

  addAuthors(first: number, { names, papers }: AuthorColumns): NameWords {
    const ofName = new RowsWriter();
    const withCompounds = new RowsWriter();
    for (let i = 0; i + 1 < names.starts.length; i++) {
      this.reader.read(names, i, { words: ofName, withCompounds });
      ofName.endRow();
      withCompounds.endRow();
    }
    const words = { words: ofName.rows(), withCompounds: withCompounds.rows() };
    this.inAuthors.add(through(papers, words.withCompounds), this.words.size, first);
    this.change();
    return words;
  }

  addVocabulary({ words: { bytes, starts }, papers }: Vocabulary): void {
    const places = papers.map((_, i) =>
      this.words.addBytes(bytes, starts[i] ?? 0, (starts[i + 1] ?? 0) - 1),
    );
    this.inAbstracts = new Uint32Array(this.words.size);
    places.forEach((place, i) => {
      this.inAbstracts[place] = papers[i] ?? 0;
    });
    this.change();
  }

  private change(): void {
    this.terms.clear();
    this.counted = new Uint32Array(this.words.size);
    this.changes++;
  }

  get(word: string): Term | undefined {
    const at = this.words.get(word);
    return at === undefined ? undefined : this.term(at);
  }

  term(at: number): Term {
    let term = this.terms.get(at);
    if (!term) {
      const titles = this.inTitles.papers(at);
      const tails = this.asTails.papers(at);
      const authors = this.inAuthors.papers(at);
      const abstracts = this.inAbstracts[at] ?? 0;
      term = { at, word: this.words.wordAt(at), titles, tails, authors, abstracts };
      this.terms.set(at, term);
    }
    return term;
  }

  /** As `papersWith` the term. */
  held(at: number): number {
    const known = this.counted[at] ?? 0;
    if (known > 0) return known - 1;
    const titles = Math.max(this.inTitles.count(at), this.asTails.count(at));
    const count = Math.max(this.inAbstracts[at] ?? 0, titles) + this.inAuthors.count(at);
    this.counted[at] = count + 1;
    return count;
  }

  /** How many papers have an author of that name. */
  writtenBy(at: number): number {
    return this.inAuthors.count(at);
  }

  /** Places of the words that start so, in alphabetical order. */
  startingWith(start: string): number[] {
    return this.words.startingWith(start);
  }
}

/** The words of each name, and the same with those that it joins by a hyphen: `mei`, `lin`, `quill`, and `meilin`. */
export interface NameWords {
  words: Rows;
  withCompounds: Rows;
}

/** How many papers hold a term. */
export function papersWith({ abstracts, titles, tails, authors }: Term): number {
  return Math.max(abstracts, titles.length, tails.length) + authors.length;
}

/** Rows of rows of numbers: the words of each paper's names, say. */
function through(outer: Rows, inner: Rows): Rows {
  const written = new RowsWriter();
  for (let i = 0; i + 1 < outer.starts.length; i++) {
    for (let at = outer.starts[i] ?? 0, end = outer.starts[i + 1] ?? 0; at < end; at++) {
      const from = outer.values[at] ?? 0;
      const to = inner.starts[from + 1] ?? 0;
      for (let j = inner.starts[from] ?? 0; j < to; j++) written.push(inner.values[j] ?? 0);
    }
    written.endRow();
  }
  return written.rows();
}
