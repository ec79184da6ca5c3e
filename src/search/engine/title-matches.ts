import { papersWith } from '../catalogue/dictionary.ts';
import type { Meaning } from './understand.ts';

/** How well titles and authors hold the words asked for, paper by paper. */
export interface TitleMatches {
  /** Papers that hold at least one word. */
  papers: number[];
  /** Share of what was asked, rare words counting more and near spellings less: 0 … 1. */
  coverage: Float32Array;
  /** Bit i is set when word i was found (all beyond the 30th share one). */
  words: Uint32Array;
  /** Bit i is set when word i was found in a title. */
  inTitle: Uint32Array;
  /** … and in the name of an author. */
  inAuthors: Uint32Array;
  /** Bit i is set when word i names a topic of the paper, with the other words of that name. */
  inTopic: Uint32Array;
  /** … and in the name of its venue. */
  inVenue: Uint32Array;
}

/** A topic that the question names, and the papers that have it. */
export interface NamedTopic {
  /** A bit for each word of its name. */
  bits: number;
  papers: number[];
}

/** What finding a word tells about a paper; an unknown word tells as much as a rare one. */
export function weightOf({ terms, venue }: Meaning, size: number): number {
  let held = venue?.papers.length ?? 0;
  for (const { term, weight } of terms) if (weight > 0.8) held = Math.max(held, papersWith(term));
  return Math.log(1 + size / (1 + held));
}

export function bitOf(word: number): number {
  return 1 << Math.min(word, 30);
}

export function allBits(meanings: Meaning[]): number {
  return meanings.reduce((bits, _, i) => bits | bitOf(i), 0);
}

/** Every paper that holds a word of the question in its title, authors, venue or a topic that was named, with what it holds; `size` is that of the catalogue. */
export function matchTitles(
  meanings: Meaning[],
  size: number,
  topics: NamedTopic[] = [],
): TitleMatches {
  const matches: TitleMatches = {
    papers: [],
    coverage: new Float32Array(size),
    words: new Uint32Array(size),
    inTitle: new Uint32Array(size),
    inAuthors: new Uint32Array(size),
    inTopic: new Uint32Array(size),
    // Few questions name one.
    inVenue: new Uint32Array(meanings.some(({ venue }) => venue) ? size : 0),
  };
  const best = new Float32Array(size);
  const weights = meanings.map((meaning) => weightOf(meaning, size));
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1;
  meanings.forEach((meaning, i) => {
    addWord(meaning, bitOf(i), (weights[i] ?? 0) / sum, matches, best);
  });
  for (const topic of topics) addTopic(topic, (bits) => weightOfBits(bits, weights) / sum, matches);
  return matches;
}

/** To have the topic counts less than to say its name. */
const topicWeight = 0.6;

function addTopic(
  topic: NamedTopic,
  shareOf: (bits: number) => number,
  { papers, coverage, words, inTopic }: TitleMatches,
): void {
  for (const paper of topic.papers) {
    const held = words[paper] ?? 0;
    if (held === 0) papers.push(paper);
    inTopic[paper] = (inTopic[paper] ?? 0) | topic.bits;
    words[paper] = held | topic.bits;
    coverage[paper] = (coverage[paper] ?? 0) + topicWeight * shareOf(topic.bits & ~held);
  }
}

function weightOfBits(bits: number, weights: number[]): number {
  return weights.reduce((sum, weight, i) => (bits & bitOf(i) ? sum + weight : sum), 0);
}

/** What stands in a longer name only. */
const tailWeight = 0.6;
/** A name counts a little less than a word of the title. */
const nameWeight = 0.95;

function addWord(
  { terms, venue }: Meaning,
  bit: number,
  share: number,
  { papers, coverage, words, inTitle, inAuthors, inVenue }: TitleMatches,
  best: Float32Array,
): void {
  const held: number[] = [];
  const offer = (paper: number, weight: number) => {
    const before = best[paper] ?? 0;
    if (before === 0) held.push(paper);
    if (before < weight) best[paper] = weight;
  };
  for (const { term, weight } of terms) {
    for (const paper of term.titles) {
      offer(paper, weight);
      inTitle[paper] = (inTitle[paper] ?? 0) | bit;
    }
    for (const paper of term.tails) {
      offer(paper, weight * tailWeight);
      inTitle[paper] = (inTitle[paper] ?? 0) | bit;
    }
    for (const paper of term.authors) {
      offer(paper, weight * nameWeight);
      inAuthors[paper] = (inAuthors[paper] ?? 0) | bit;
    }
  }
  for (const paper of venue?.papers ?? []) {
    offer(paper, venue?.weight ?? 0);
    inVenue[paper] = (inVenue[paper] ?? 0) | bit;
  }
  for (const paper of held) {
    if (words[paper] === 0) papers.push(paper);
    words[paper] = (words[paper] ?? 0) | bit;
    coverage[paper] = (coverage[paper] ?? 0) + (best[paper] ?? 0) * share;
    best[paper] = 0;
  }
}
