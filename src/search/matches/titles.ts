/** Papers by title, name, topic and venue; how much a rare word counts there. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWith } from '../catalogue/dictionary.ts';
import { namedTopics } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlannedWord } from '../plan/word.ts';
import { fields, someWords } from '../tuning.ts';

type TitleField = 'title' | 'author' | 'topic' | 'venue';

/** What titles, authors, topics and venues hold of a plan's words: columns by paper. */
export interface TitleMatches {
  plan: Plan;
  /** Share of the query that was found, 0 … 1; rare words count more, less likely alternatives less. */
  coverage: Float32Array;
  /** Bit i is set where word i was found (all beyond the 30th share one). */
  words: Uint32Array;
  /** The same by field. */
  found: Record<TitleField, Uint32Array>;
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

function matchWords(planned: PlannedWord[], catalogue: Catalogue) {
  const { size } = catalogue;
  const column = () => new Uint32Array(size);
  const found = { title: column(), author: column(), topic: column(), venue: column() };
  const [words, coverage] = [column(), new Float32Array(size)];
  const papers: number[] = [];
  const rarities = planned.map((word) => rarityOf(word, size));
  const sum = rarities.reduce((all, rarity) => all + rarity, 0) || 1;
  const topics = namedTopics(planned, catalogue);
  /** Of the word under way, by paper; all zero between words. */
  const best = new Float32Array(size);
  planned.forEach((word, i) => {
    const held: number[] = [];
    const ofTopics = topics.filter((topic) => topic.words.includes(i));
    for (const { field, papers, weight } of [...fieldsOf(word), ...ofTopics]) {
      for (let at = 0; at < papers.length; at++) {
        const paper = papers[at] ?? 0;
        const before = best[paper] ?? 0;
        if (before === 0) held.push(paper);
        if (before < weight) best[paper] = weight;
        found[field][paper] = (found[field][paper] ?? 0) | bitOf(i);
      }
    }
    for (const paper of held) {
      if (words[paper] === 0) papers.push(paper);
      words[paper] = (words[paper] ?? 0) | bitOf(i);
      coverage[paper] = (coverage[paper] ?? 0) + ((best[paper] ?? 0) * (rarities[i] ?? 0)) / sum;
      best[paper] = 0;
    }
  });
  return { papers, coverage, words, found };
}

/** Papers that hold the word in any way, and what it counts there. */
function fieldsOf({ alternatives, venue, otherwise }: PlannedWord) {
  return [
    ...alternatives.flatMap(({ term, weight }) => [
      { field: 'title' as const, papers: term.titles, weight },
      { field: 'author' as const, papers: term.authors, weight: weight * fields.author },
    ]),
    ...otherwise.map((said) => ({ ...said, field: 'title' as const })),
    ...(venue ? [{ ...venue, field: 'venue' as const }] : []),
  ];
}

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
