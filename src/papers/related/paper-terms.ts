/** A paper's terms: words, bigrams, long forms, topics; how much more its title counts. */
import { acronymKey } from '../../text/acronyms.ts';
import { stemmedWords } from './words.ts';

/** `acronymKey` → what it stands for. */
export type Acronyms = ReadonlyMap<string, string>;

export interface RelatablePaper {
  id: string;
  title: string;
  abstract: string;
  /** Topic ids, if the library has topics. */
  topics?: string[];
}

export type PaperTerms = ReturnType<typeof paperTerms>;

const isNumber = /^[\d.]+$/;
const titleWeight = 3;
const longFormWeight = 0.5;

/** Terms are stemmed words, bigrams, the words that an acronym stands for, and topics. */
export function paperTerms(paper: RelatablePaper, vocabulary: Vocabulary, acronyms: Acronyms) {
  const text = `${paper.title}\n\n${paper.abstract}`;
  const found = stemmedWords(text);
  const places = {
    /** By word: its own term, or `noTerm`. */
    words: new Uint32Array(found.length).fill(noTerm),
    /** By word: the term of it and the word before (`"spars attent"`), or `noTerm` where they are no phrase. */
    bigrams: new Uint32Array(found.length).fill(noTerm),
    starts: new Uint32Array(found.length),
    ends: new Uint32Array(found.length),
  };
  found.forEach(({ stem, start, end, joined }, at) => {
    if (!isNumber.test(stem)) places.words[at] = vocabulary.numberOf(stem);
    if (joined) places.bigrams[at] = vocabulary.numberOf(`${found[at - 1]?.stem} ${stem}`);
    places.starts[at] = start;
    places.ends[at] = end;
  });
  const frequencies = new Map<number, number>();
  let length = 0;
  found.forEach(({ stem, start }, at) => {
    const weight = start < paper.title.length ? titleWeight : 1;
    if (!isNumber.test(stem)) length += weight;
    add(frequencies, places.words[at] ?? noTerm, weight);
    add(frequencies, places.bigrams[at] ?? noTerm, weight);
  });
  for (const term of spelledOut(text, vocabulary, acronyms)) add(frequencies, term, longFormWeight);
  for (const topic of paper.topics ?? [])
    add(frequencies, vocabulary.numberOf(`topic:${topic}`), 1);
  return {
    /** Title and abstract. */
    text,
    ...places,
    /** Parallel: each term once, and its frequency; an occurrence in the title counts as several. */
    terms: Uint32Array.from(frequencies.keys()),
    frequencies: Float32Array.from(frequencies.values()),
    /** The frequencies of single words together. */
    length,
  };
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
  readonly numbers: Map<string, number>;
  readonly #closed: boolean;

  /** @param known Terms with their numbers; no others are then added. */
  constructor(known?: Iterable<readonly [string, number]>) {
    this.numbers = new Map(known);
    this.#closed = known !== undefined;
  }

  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined || this.#closed) return known ?? noTerm;
    this.numbers.set(term, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** Stands for the number of a term where a word is no term. */
export const noTerm = 0xffffffff;
