/** The format of the files of full text: contents, shards of posting lists, texts. */
import {
  afterSteps,
  joined,
  packLines,
  packNumbers,
  packSections,
  unpackLines,
  unpackNumbers,
  unpackSections,
} from '../catalogue/sections.ts';
import { packWords, unpackWords } from '../catalogue/word-list.ts';
import { noPostings, type PostingList, union } from './posting-list.ts';

/** Papers that follow each other share a file of texts, a line each: a file for each paper would be half of a site's files. */
export const textsInPack = 4;

/** In a text, before the organisation that the paper is from, which is no word of the paper's own; no line has it otherwise. */
export const beforeOrganisation = '\u2029';

export function ownText(content: string): string {
  return content.split(beforeOrganisation, 1).join();
}

/** The table of contents of a bundle. Sections: words of each paper; the first terms, a line each. */
export function packContents(
  lengths: readonly number[],
  firstTerms: string[],
): Uint8Array<ArrayBuffer> {
  return packSections([lengths, packLines(firstTerms)]);
}

export function unpackContents(file: Uint8Array) {
  const [lengths, firstTerms] = unpackSections(file);
  return {
    /** How many words each paper has of its own: where its organisation starts. */
    lengths: unpackNumbers(lengths),
    /** The first term of each shard, in their order. */
    firstTerms: unpackLines(firstTerms),
  };
}

/** A term of Pagefind's index, and the pages that hold it in each of its written forms: the plain one, then those with accents. */
export interface IndexedTerm {
  term: string;
  forms: IndexedPage[][];
}

export interface IndexedPage {
  /** Page numbers and places count from the one before. A negative value is no place: −1 − v is the weight of the places after it, which count from 0 again. */
  step: number;
  places: number[];
}

/**
 * Sections: terms; bytes of each one’s postings; postings: forms; pages of each form; of each page its step, how many
 * places, and these (p as 2p, a negative value v as −2v − 1).
 */
export function packShard(terms: readonly IndexedTerm[]): Uint8Array<ArrayBuffer> {
  // Pagefind sorts by UTF-8 bytes.
  const sorted = terms.toSorted((a, b) => (a.term < b.term ? -1 : 1));
  const postings = sorted.map(({ forms }) => packNumbers(numbersOf(forms)));
  return packSections([
    packWords(sorted.map(({ term }) => term)),
    postings.map(({ length }) => length),
    joined(postings),
  ]);
}

function numbersOf(forms: IndexedPage[][]): number[] {
  const numbers = [forms.length];
  for (const pages of forms) {
    numbers.push(pages.length);
    for (const { step, places } of pages) {
      numbers.push(step, places.length);
      for (const place of places) numbers.push(place < 0 ? -2 * place - 1 : 2 * place);
    }
  }
  return numbers;
}

/** The weight that Pagefind gives a word which is no part of a compound. */
const wholeWord = 24;
/** What a term takes in memory beside its bytes, about. */
const bytesOfTerm = 16;

export type Shard = ReturnType<typeof readShard>;

/** A file of the index: sorted terms with their posting lists, each read when it is asked for. */
export function readShard(file: Uint8Array) {
  const [words = none, lengths, postings = none] = unpackSections(file);
  const terms = unpackWords(words).words;
  const ends = afterSteps(unpackNumbers(lengths));
  return {
    /** In bytes, about. */
    size: file.length + bytesOfTerm * terms.length,
    has: (term: string) => terms.includes(term),
    /** Papers count from `first` on. */
    postingsOf(term: string, first: number): PostingList {
      const at = terms.indexOf(term);
      if (at < 0) return noPostings;
      const numbers = unpackNumbers(postings.subarray(ends[at - 1] ?? 0, ends[at]));
      let next = 0;
      const read = () => numbers[next++] ?? 0;
      return union(Array.from({ length: read() }, () => readForm(read, first, numbers.length)));
    },
  };
}

const none = new Uint8Array();

/** `most`: places, at most. */
function readForm(read: () => number, first: number, most: number): PostingList {
  const count = read();
  const papers = new Uint32Array(count);
  const counts = new Float32Array(count);
  const starts = new Uint32Array(count + 1);
  const places = new Uint32Array(most);
  let end = 0;
  let paper = first;
  for (let i = 0; i < count; i++) {
    paper += read();
    papers[i] = paper;
    let weight = 1;
    let place = 0;
    for (let left = read(); left > 0; left--) {
      const value = read();
      if (value % 2 === 1) {
        weight = (value - 1) / 2 / wholeWord;
        place = 0;
        continue;
      }
      place += value / 2;
      places[end++] = place;
      counts[i] = (counts[i] ?? 0) + weight;
    }
    starts[i + 1] = end;
  }
  return { papers, counts, starts, places: places.slice(0, end) };
}
