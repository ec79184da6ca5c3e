import type { Acronyms } from './acronyms.ts';
import { noTerm, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

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
  /** Term → how often it stands in the paper, a place in the title counting as several. */
  times: Map<number, number>;
  /** All places of single words together. */
  length: number;
}

const inTitle = 3;
const forLongForm = 0.5;

/** Terms are stemmed words, pairs of words that stand together, words behind an acronym, and topics. */
export function read(paper: RelatablePaper, vocabulary: Vocabulary, acronyms: Acronyms): Reading {
  const text = `${paper.title}\n\n${paper.abstract}`;
  const found = wordsOf(text);
  const reading: Reading = {
    text,
    words: Uint32Array.from(found, ({ stem }) =>
      /^[\d.]+$/.test(stem) ? noTerm : vocabulary.numberOf(stem),
    ),
    pairs: Uint32Array.from(found, ({ stem, joined }, at) =>
      joined ? vocabulary.numberOf(`${found[at - 1]?.stem} ${stem}`) : noTerm,
    ),
    starts: Uint32Array.from(found, ({ start }) => start),
    ends: Uint32Array.from(found, ({ end }) => end),
    times: new Map(),
    length: 0,
  };
  count(reading, paper.title.length);
  spellOut(reading, vocabulary, acronyms);
  for (const topic of paper.topics ?? []) add(reading, vocabulary.numberOf(`topic:${topic}`), 1);
  return reading;
}

function count(reading: Reading, titleEnd: number): void {
  reading.words.forEach((word, at) => {
    const times = (reading.starts[at] ?? 0) < titleEnd ? inTitle : 1;
    if (word !== noTerm) reading.length += times;
    add(reading, word, times);
    add(reading, reading.pairs[at] ?? noTerm, times);
  });
}

function spellOut(reading: Reading, vocabulary: Vocabulary, acronyms: Acronyms): void {
  for (const [surface] of reading.text.matchAll(/\b[A-Z][A-Za-z0-9-]*[A-Z]\w*\b/g)) {
    const long = acronyms.get(surface.replace(/s$/, ''));
    if (long === undefined) continue;
    for (const { stem } of wordsOf(long)) add(reading, vocabulary.numberOf(stem), forLongForm);
  }
}

function add({ times }: Reading, term: number, by: number): void {
  if (term !== noTerm) times.set(term, (times.get(term) ?? 0) + by);
}
