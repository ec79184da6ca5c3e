/** Words and how many papers hold each (document frequency). */
import { idHash } from '../../text/id-hash.ts';
import type { AuthorColumns } from './names.ts';
import { invert, type Rows, row, through } from './rows.ts';
import { afterSteps, packSections, stepsOf, unpackNumbers, unpackSections } from './sections.ts';
import type { TitleColumns } from './titles.ts';
import { nearWords, packWords, type SortedWords, unpackWords, WordList } from './word-list.ts';

export interface Term {
  /** Its place in the word list. */
  at: number;
  word: string;
  titles: Uint32Array;
  authors: Uint32Array;
  /** Document frequency in titles and abstracts, rounded; 0 if only names hold it. */
  abstracts: number;
}

/** Words of no title or name, and for every word its document frequency in titles and abstracts: those of titles and names, newest first, then these. */
export interface Vocabulary {
  words: SortedWords;
  papers: Uint32Array;
  /** Hashes of words of the papers' language, which are no typos, however few papers hold them. */
  everyday: ReadonlySet<number>;
}

/**
 * Sections: words of no title or name; for every word a step: 1 + log2 of the papers that hold it, in halves,
 * and 0 where no title or abstract does; the hashes of everyday words in order, each less the one before.
 */
export function packVocabulary(
  words: readonly string[],
  papers: readonly number[],
  everyday: ReadonlySet<string>,
): Uint8Array<ArrayBuffer> {
  const steps = papers.map((count) => (count === 0 ? 0 : 1 + Math.round(2 * Math.log2(count))));
  const hashes = [...new Set([...everyday].map(everydayHash))].sort((a, b) => a - b);
  return packSections([packWords(words), steps, stepsOf(hashes)]);
}

/** 24 bits, so that 40,000 words take 50 kB; one of 400 other words has the hash of one of them. */
function everydayHash(word: string): number {
  return idHash(word) >>> 8;
}

export function unpackVocabulary(packed: Uint8Array): Vocabulary {
  const [words = new Uint8Array(), steps, gaps] = unpackSections(packed);
  return {
    words: unpackWords(words),
    papers: unpackNumbers(steps).map((step) =>
      step === 0 ? 0 : Math.round(2 ** ((step - 1) / 2)),
    ),
    everyday: new Set(afterSteps(unpackNumbers(gaps))),
  };
}

const mostNearKept = 100;

/** Every word of titles, authors and abstracts with its posting lists. Words are places in a list; a `Term` is made when one is asked for. */
export class Dictionary {
  readonly words = new WordList();
  private readonly inTitles: Rows[] = [];
  private readonly inAuthors: Rows[] = [];
  private inAbstracts: Uint32Array = new Uint32Array();
  private everyday: ReadonlySet<number> = new Set();
  private readonly terms = new Map<number, Term>();
  /** Of the words typed last: each further key asks for all of them again. */
  private readonly nearTerms = new Map<string, { term: Term; distance: number }[]>();
  /** How many papers hold each word, and one more; 0 is not counted yet. */
  private counted = new Uint32Array();
  /** Counts how often words have been added. */
  changes = 0;

  /** Gives the words' places. */
  addWords(words: SortedWords): Uint32Array {
    const places = this.words.addRun(words);
    this.change();
    return places;
  }

  /** The words of the titles must be here, and so must those of authors for `addAuthors`. */
  addTitles(first: number, { titles }: TitleColumns): void {
    this.inTitles.push(invert(titles.terms, this.words.size, first));
    this.change();
  }

  addAuthors(first: number, { names, papers }: AuthorColumns): void {
    this.inAuthors.push(invert(through(papers, names.terms), this.words.size, first));
    this.change();
  }

  addVocabulary({ words, papers, everyday }: Vocabulary): void {
    this.words.addRun(words);
    this.inAbstracts = papers;
    this.everyday = everyday;
    this.change();
  }

  private change(): void {
    this.terms.clear();
    this.nearTerms.clear();
    this.counted = new Uint32Array(this.words.size);
    this.changes++;
  }

  isEveryday(word: string): boolean {
    return this.everyday.has(everydayHash(word));
  }

  /** Undefined, too, for a word that no paper holds, or whose papers have not arrived. */
  get(word: string): Term | undefined {
    const at = this.words.get(word);
    return at === undefined || this.documentFrequency(at) === 0 ? undefined : this.term(at);
  }

  term(at: number): Term {
    let term = this.terms.get(at);
    if (!term) {
      const titles = papersIn(this.inTitles, at);
      const authors = papersIn(this.inAuthors, at);
      const abstracts = this.inAbstracts[at] ?? 0;
      term = { at, word: this.words.wordAt(at), titles, authors, abstracts };
      this.terms.set(at, term);
    }
    return term;
  }

  /** As `papersWith` the term. */
  documentFrequency(at: number): number {
    const known = this.counted[at] ?? 0;
    if (known > 0) return known - 1;
    const inTexts = Math.max(this.inAbstracts[at] ?? 0, countIn(this.inTitles, at));
    const count = inTexts + this.writtenBy(at);
    this.counted[at] = count + 1;
    return count;
  }

  /** How many papers have an author of that name. */
  writtenBy(at: number): number {
    return countIn(this.inAuthors, at);
  }

  /** Terms within an edit distance of `most`; the word itself, too. */
  near(word: string, most: number): { term: Term; distance: number }[] {
    const key = `${most} ${word}`;
    const known = this.nearTerms.get(key);
    if (known) return known;
    const near = nearWords(word, most, this.words);
    const terms = near.map(({ at, distance }) => ({ term: this.term(at), distance }));
    if (this.nearTerms.size >= mostNearKept) this.nearTerms.clear();
    this.nearTerms.set(key, terms);
    return terms;
  }
}

export function papersWith({ abstracts, titles, authors }: Term): number {
  return Math.max(abstracts, titles.length) + authors.length;
}

function papersIn(shares: readonly Rows[], at: number): Uint32Array {
  const [only, ...others] = shares.map((share) => row(share, at)).filter((p) => p.length > 0);
  if (!only || others.length === 0) return only ?? new Uint32Array();
  return Uint32Array.from([only, ...others].flatMap((papers) => [...papers]));
}

function countIn(shares: readonly Rows[], at: number): number {
  let papers = 0;
  for (const share of shares) papers += row(share, at).length;
  return papers;
}
