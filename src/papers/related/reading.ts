import { acronymKey } from '../../text/acronyms.ts';
import type { Acronyms } from './lexicon.ts';
import { noTerm, type Vocabulary } from './vocabulary.ts';
import { type StemmedWord, stemmedWords } from './words.ts';

/** What a paper must have to be related to others. */
export interface RelatablePaper {
  id: string;
  title: string;
  abstract: string;
  /** Topic ids, if the library has topics. */
  topics?: string[];
}

/** A paper as it was read: its terms, and where each of its words stands. */
export interface Reading {
  /** Title and abstract. */
  text: string;
  /** By word: its own term, or `noTerm`. */
  words: Uint32Array;
  /** By word: the term of it and the word before (`"spars attent"`), or `noTerm` where they are no phrase. */
  pairs: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Each term once, */
  terms: Uint32Array;
  /** and how often it stands in the paper, a place in the title counting as several. */
  times: Float32Array;
  /** All places of single words together. */
  length: number;
}

const isNumber = /^[\d.]+$/;
const inTitle = 3;
const forLongForm = 0.5;

/** Terms are stemmed words, pairs of words that stand together, words behind an acronym, and topics. */
export function read(paper: RelatablePaper, vocabulary: Vocabulary, acronyms: Acronyms): Reading {
  const text = `${paper.title}\n\n${paper.abstract}`;
  const found = stemmedWords(text);
  const places = {
    words: Uint32Array.from(found, ({ stem }) =>
      isNumber.test(stem) ? noTerm : vocabulary.numberOf(stem),
    ),
    pairs: Uint32Array.from(found, ({ stem, joined }, at) =>
      joined ? vocabulary.numberOf(`${found[at - 1]?.stem} ${stem}`) : noTerm,
    ),
    starts: Uint32Array.from(found, ({ start }) => start),
    ends: Uint32Array.from(found, ({ end }) => end),
  };
  const times = new Map<number, number>();
  count(places, paper.title.length, times);
  for (const term of spelledOut(text, vocabulary, acronyms)) add(times, term, forLongForm);
  for (const topic of paper.topics ?? []) add(times, vocabulary.numberOf(`topic:${topic}`), 1);
  return {
    text,
    ...places,
    terms: Uint32Array.from(times.keys()),
    times: Float32Array.from(times.values()),
    length: lengthOf(found, paper.title.length),
  };
}

type Places = Pick<Reading, 'words' | 'pairs' | 'starts'>;

function count({ words, pairs, starts }: Places, titleEnd: number, times: Map<number, number>) {
  words.forEach((word, at) => {
    const by = timesAt(starts[at] ?? 0, titleEnd);
    add(times, word, by);
    add(times, pairs[at] ?? noTerm, by);
  });
}

function timesAt(start: number, titleEnd: number): number {
  return start < titleEnd ? inTitle : 1;
}

/** Numbers are no terms. */
function lengthOf(found: StemmedWord[], titleEnd: number): number {
  return found.reduce(
    (sum, { stem, start }) => (isNumber.test(stem) ? sum : sum + timesAt(start, titleEnd)),
    0,
  );
}

/** The terms of what the paper's acronyms stand for. */
function spelledOut(text: string, vocabulary: Vocabulary, acronyms: Acronyms): number[] {
  return [...text.matchAll(/\b[A-Z][A-Za-z0-9-]*[A-Z]\w*\b/g)].flatMap(([surface]) => {
    const long = acronyms.get(acronymKey(surface));
    return long ? stemmedWords(long).map(({ stem }) => vocabulary.numberOf(stem)) : [];
  });
}

function add(times: Map<number, number>, term: number, by: number): void {
  if (term !== noTerm) times.set(term, (times.get(term) ?? 0) + by);
}
