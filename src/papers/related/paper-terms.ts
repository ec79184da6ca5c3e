import { acronymKey } from '../../text/acronyms.ts';
import type { Acronyms } from './lexicon.ts';
import { type StemmedWord, stemmedWords } from './words.ts';

/** What a paper must have to be related to others. */
export interface RelatablePaper {
  id: string;
  title: string;
  abstract: string;
  /** Topic ids, if the library has topics. */
  topics?: string[];
}

/** A paper's terms, and where each of its words stands. */
export interface PaperTerms {
  /** Title and abstract. */
  text: string;
  /** By word: its own term, or `noTerm`. */
  words: Uint32Array;
  /** By word: the term of it and the word before (`"spars attent"`), or `noTerm` where they are no phrase. */
  bigrams: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Parallel: each term once, and its frequency; an occurrence in the title counts as several. */
  terms: Uint32Array;
  frequencies: Float32Array;
  /** The frequencies of single words together. */
  length: number;
}

const isNumber = /^[\d.]+$/;
const titleWeight = 3;
const longFormWeight = 0.5;

/** Terms are stemmed words, bigrams, the words that an acronym stands for, and topics. */
export function paperTerms(
  paper: RelatablePaper,
  vocabulary: Vocabulary,
  acronyms: Acronyms,
): PaperTerms {
  const text = `${paper.title}\n\n${paper.abstract}`;
  const found = stemmedWords(text);
  const places = {
    words: Uint32Array.from(found, ({ stem }) =>
      isNumber.test(stem) ? noTerm : vocabulary.numberOf(stem),
    ),
    bigrams: Uint32Array.from(found, ({ stem, joined }, at) =>
      joined ? vocabulary.numberOf(`${found[at - 1]?.stem} ${stem}`) : noTerm,
    ),
    starts: Uint32Array.from(found, ({ start }) => start),
    ends: Uint32Array.from(found, ({ end }) => end),
  };
  const frequencies = new Map<number, number>();
  count(places, paper.title.length, frequencies);
  for (const term of spelledOut(text, vocabulary, acronyms)) add(frequencies, term, longFormWeight);
  for (const topic of paper.topics ?? [])
    add(frequencies, vocabulary.numberOf(`topic:${topic}`), 1);
  return {
    text,
    ...places,
    terms: Uint32Array.from(frequencies.keys()),
    frequencies: Float32Array.from(frequencies.values()),
    length: lengthOf(found, paper.title.length),
  };
}

type Places = Pick<PaperTerms, 'words' | 'bigrams' | 'starts'>;

function count(
  { words, bigrams, starts }: Places,
  titleEnd: number,
  frequencies: Map<number, number>,
) {
  words.forEach((word, at) => {
    const weight = weightAt(starts[at] ?? 0, titleEnd);
    add(frequencies, word, weight);
    add(frequencies, bigrams[at] ?? noTerm, weight);
  });
}

function weightAt(start: number, titleEnd: number): number {
  return start < titleEnd ? titleWeight : 1;
}

/** Numbers are no terms. */
function lengthOf(found: StemmedWord[], titleEnd: number): number {
  return found.reduce(
    (sum, { stem, start }) => (isNumber.test(stem) ? sum : sum + weightAt(start, titleEnd)),
    0,
  );
}

/** The terms of the long forms of the paper's acronyms. */
function spelledOut(text: string, vocabulary: Vocabulary, acronyms: Acronyms): number[] {
  return [...text.matchAll(/\b[A-Z][A-Za-z0-9-]*[A-Z]\w*\b/g)].flatMap(([surface]) => {
    const long = acronyms.get(acronymKey(surface));
    return long ? stemmedWords(long).map(({ stem }) => vocabulary.numberOf(stem)) : [];
  });
}

function add(frequencies: Map<number, number>, term: number, by: number): void {
  if (term !== noTerm) frequencies.set(term, (frequencies.get(term) ?? 0) + by);
}

/** Gives terms numbers, in the order in which they come, so that papers can be compared as lists of numbers. */
export class Vocabulary {
  readonly #numbers: Map<string, number>;
  readonly #closed: boolean;
  #size: number;

  /** @param known Terms with their numbers; no others are then added. */
  constructor(known?: Iterable<readonly [string, number]>) {
    this.#numbers = new Map(known);
    this.#closed = known !== undefined;
    this.#size = this.#numbers.size;
  }

  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    if (this.#closed) return noTerm;
    this.#numbers.set(term, this.#size);
    return this.#size++;
  }

  get size(): number {
    return this.#size;
  }

  entries(): Iterable<[string, number]> {
    return this.#numbers;
  }
}

/** In place of a number: the word is no term by itself. */
export const noTerm = 0xffffffff;
