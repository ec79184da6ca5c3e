import type { Facts } from './columns.ts';
import { Dictionary } from './dictionary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All papers that have arrived, by number (the oldest is 0), and the words they are found by. */
export class Catalogue {
  readonly size: number;
  readonly topics: { id: string; name: string }[];
  readonly days: string[];
  readonly facts: Facts[] = [];
  /** By the topic's place in `topics`. */
  readonly papersOfTopic: number[][];
  readonly titles: { id: string; title: string }[] = [];
  /** Folded words of titles: the dictionary's own strings, so that they cost little. */
  readonly titleWords: string[][] = [];
  readonly authors: string[][] = [];
  readonly numbers = new Map<string, number>();
  readonly dictionary = new Dictionary();

  constructor(size: number, topics: { id: string; name: string }[], days: string[]) {
    this.size = size;
    this.topics = topics;
    this.papersOfTopic = topics.map(() => []);
    this.days = days;
  }

  addFacts(first: number, facts: Facts[]): void {
    facts.forEach((fact, i) => {
      this.facts[first + i] = fact;
      for (const topic of fact.topics) this.papersOfTopic[topic]?.push(first + i);
    });
  }

  addTitles(first: number, titles: { id: string; title: string }[]): void {
    titles.forEach((title, i) => {
      this.titles[first + i] = title;
      this.numbers.set(title.id, first + i);
      this.titleWords[first + i] = this.dictionary.addTitle(first + i, title.title);
    });
  }

  addAuthors(first: number, authors: string[][]): void {
    authors.forEach((names, i) => {
      this.authors[first + i] = names;
      this.dictionary.addAuthors(first + i, names);
    });
  }

  addVocabulary(vocabulary: Vocabulary): void {
    this.dictionary.addVocabulary(vocabulary);
  }

  /** Papers whose facts and titles are here. */
  has(paper: number): boolean {
    return paper in this.facts && paper in this.titles;
  }
}
