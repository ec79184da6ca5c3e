/** Papers by title, name, topic and venue; how much a rare word counts there. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWith } from '../catalogue/dictionary.ts';
import { type NamedTopic, namedTopics } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlannedWord } from '../plan/word.ts';
import { fields, someWords } from '../tuning.ts';

/** What titles, authors, topics and venues hold of a plan's words: columns by paper. */
export interface TitleMatches {
  plan: Plan;
  /** Share of the query that was found, 0 … 1; rare words count more, less likely alternatives less. */
  coverage: Float32Array;
  /** Bit i is set where word i was found (all beyond the 30th share one). */
  words: Uint32Array;
  inTitle: Uint32Array;
  inAuthors: Uint32Array;
  inTopic: Uint8Array;
  inVenue: Uint8Array;
  /** Papers that hold every word. */
  whole: number[];
  /** The same; if there are none, the papers whose words make up most of the sum of inverse document frequencies. */
  best: number[];
  /** Of titles to the query, as far as it was asked for: the full answer compares most of the instant one's again. */
  likeness: Map<number, number>;
}

/** Reads the posting lists of titles and names. */
export function matchTitles(plan: Plan, catalogue: Catalogue): TitleMatches {
  const { papers, ...columns } = matchWords(plan.words, catalogue);
  const here = papers.filter((paper) => catalogue.has(paper));
  const all = plan.words.reduce((bits, _, i) => bits | bitOf(i), 0);
  const whole = here.filter((paper) => columns.words[paper] === all);
  const best = whole.length > 0 ? whole : mostCovered(here, columns.coverage);
  return { ...columns, plan, whole, best, likeness: new Map() };
}

function mostCovered(papers: number[], coverage: Float32Array): number[] {
  const best = papers.reduce((most, paper) => Math.max(most, coverage[paper] ?? 0), 0);
  const least = Math.max(someWords.leastCoverage, best * someWords.leastCoverageShare);
  return papers.filter((paper) => (coverage[paper] ?? 0) >= least).slice(0, someWords.mostTitles);
}

function matchWords(words: PlannedWord[], catalogue: Catalogue) {
  const { size } = catalogue;
  const columns = {
    papers: [] as number[],
    coverage: new Float32Array(size),
    words: new Uint32Array(size),
    inTitle: new Uint32Array(size),
    inAuthors: new Uint32Array(size),
    inTopic: new Uint8Array(size),
    inVenue: new Uint8Array(size),
  };
  const rarities = words.map((word) => rarityOf(word, size));
  const sum = rarities.reduce((all, rarity) => all + rarity, 0) || 1;
  const shares = rarities.map((rarity) => rarity / sum);
  const best = new Float32Array(size);
  words.forEach((word, i) => {
    addWord(word, bitOf(i), shares[i] ?? 0, columns, best);
  });
  for (const topic of namedTopics(words, catalogue)) addTopic(topic, shares, columns);
  return columns;
}

type Columns = ReturnType<typeof matchWords>;

/** How much a word counts (inverse document frequency); an unknown word counts as much as a rare one. */
function rarityOf({ alternatives, venue, otherwise }: PlannedWord, size: number): number {
  let papers = venue?.papers.length ?? 0;
  for (const other of otherwise) papers = Math.max(papers, other.papers.length);
  for (const { term } of alternatives) papers = Math.max(papers, papersWith(term));
  return Math.log(1 + size / (1 + papers));
}

function bitOf(word: number): number {
  return 1 << Math.min(word, 30);
}

function addWord(
  { alternatives, venue, otherwise }: PlannedWord,
  bit: number,
  share: number,
  { papers, coverage, words, inTitle, inAuthors, inVenue }: Columns,
  /** Of the word under way, by paper; all zero between words. */
  best: Float32Array,
): void {
  const held: number[] = [];
  const offer = (paper: number, weight: number) => {
    const before = best[paper] ?? 0;
    if (before === 0) held.push(paper);
    if (before < weight) best[paper] = weight;
  };
  for (const { term, weight } of alternatives) {
    for (const paper of term.titles) {
      offer(paper, weight);
      inTitle[paper] = (inTitle[paper] ?? 0) | bit;
    }
    for (const paper of term.authors) {
      offer(paper, weight * fields.author);
      inAuthors[paper] = (inAuthors[paper] ?? 0) | bit;
    }
  }
  for (const { papers, weight } of otherwise) {
    for (const paper of Array.from(papers)) {
      offer(paper, weight);
      inTitle[paper] = (inTitle[paper] ?? 0) | bit;
    }
  }
  for (const paper of Array.from(venue?.papers ?? [])) {
    offer(paper, venue?.weight ?? 0);
    inVenue[paper] = 1;
  }
  for (const paper of held) {
    if (words[paper] === 0) papers.push(paper);
    words[paper] = (words[paper] ?? 0) | bit;
    coverage[paper] = (coverage[paper] ?? 0) + (best[paper] ?? 0) * share;
    best[paper] = 0;
  }
}

/** Having the topic counts less than having its name in the title. */
function addTopic(
  topic: NamedTopic,
  shares: number[],
  { papers, coverage, words, inTopic }: Columns,
): void {
  for (const paper of topic.papers) {
    const before = words[paper] ?? 0;
    if (before === 0) papers.push(paper);
    inTopic[paper] = 1;
    for (const word of new Set(topic.words)) {
      if (before & bitOf(word)) continue;
      words[paper] = (words[paper] ?? 0) | bitOf(word);
      coverage[paper] = (coverage[paper] ?? 0) + fields.topic * (shares[word] ?? 0);
    }
  }
}
