import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Found } from './found.ts';
import { namedTopics } from './named-topics.ts';
import { type Question, settled, withSlips } from './question.ts';
import { rankTitles } from './rank-titles.ts';
import { allBits, matchTitles, type TitleMatches } from './title-matches.ts';

/** What titles and authors say about a question. */
export interface TitlesRead {
  question: Question;
  matches: TitleMatches;
  /** Papers that hold every word. */
  whole: number[];
  found: Found;
  /** Some title holds the words side by side. */
  together: boolean;
}

/** The same question is read early and again with full text, as typed and perhaps as slips: what titles said stands while no words are added. */
const readLately = new WeakMap<Catalogue, { changes: number; reads: Map<string, TitlesRead> }>();
const mostReads = 2;

/** What titles and authors say; the same question is not read again while the dictionary stays. */
export function readTitles(question: Question, catalogue: Catalogue): TitlesRead {
  const reads = readsOf(catalogue);
  const meaning = meaningOf(question);
  const known = reads.get(meaning);
  if (known) return { ...known, question: { ...known.question, asked: question.asked } };
  const read = readAnew(question, catalogue);
  if (reads.size === mostReads) reads.delete([...reads.keys()][0] ?? '');
  reads.set(meaning, read);
  return read;
}

function readsOf(catalogue: Catalogue): Map<string, TitlesRead> {
  const { changes } = catalogue.dictionary;
  const lately = readLately.get(catalogue);
  if (lately?.changes === changes) return lately.reads;
  const reads = new Map<string, TitlesRead>();
  readLately.set(catalogue, { changes, reads });
  return reads;
}

/** Two questions of the same text differ by what their words are taken for. */
function meaningOf({ asked: { query }, request, meanings }: Question): string {
  const taken = meanings.map(({ word, terms, corrected }) => [word, terms.length, corrected]);
  return JSON.stringify([query.text, query.exact, request.fields, taken]);
}

function readAnew(question: Question, catalogue: Catalogue): TitlesRead {
  const { meanings } = question;
  const topics = namedTopics(meanings, catalogue);
  const matches = matchTitles(meanings, catalogue.size, topics);
  const here = matches.papers.filter((paper) => catalogue.has(paper));
  const all = allBits(meanings);
  const whole = here.filter((paper) => matches.words[paper] === all);
  const found = new Found(catalogue.size);
  const papers = whole.length ? whole : mostCovered(here, matches);
  const together = rankTitles(papers, question, matches, catalogue, found);
  const [best] = found.best(1);
  const names = best === undefined ? [] : catalogue.authorsOf(best).flatMap(wordsOf);
  const words = best === undefined ? [] : [...catalogue.titleWords(best), ...names];
  return { question: settled(question, words), matches, whole, found, together };
}

/** Rare words read as slips, where only so the words stand together in some title; else null. */
export function readAsSlips(question: Question, catalogue: Catalogue): TitlesRead | null {
  const slipped = withSlips(question);
  const read = slipped && readTitles(slipped, catalogue);
  return read?.together ? read : null;
}

/** Where no paper holds all the words: those that hold most of what they tell. */
export function mostCovered(papers: number[], { coverage }: TitleMatches): number[] {
  const best = papers.reduce((most, paper) => Math.max(most, coverage[paper] ?? 0), 0);
  const least = Math.max(0.3, best * 0.7);
  return papers.filter((paper) => (coverage[paper] ?? 0) >= least).slice(0, 200);
}
