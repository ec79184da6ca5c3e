import type { AuthorColumns } from './authors.ts';
import { Dictionary } from './dictionary.ts';
import { type FactColumns, FactsOfAll } from './facts.ts';
import { lineAt } from './lines.ts';
import { Names } from './names.ts';
import { type Rows, row } from './rows.ts';
import { idFrom, type TitleColumns } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All papers that have arrived, by number (the oldest is 0), and the words they are found by. */
export class Catalogue {
  readonly size: number;
  readonly topics: { id: string; name: string }[];
  readonly days: string[];
  readonly facts: FactsOfAll;
  /** By the topic's place in `topics`. */
  readonly papersOfTopic: number[][];
  readonly dictionary = new Dictionary();
  readonly names = new Names();
  private readonly titled: Uint8Array;
  private readonly titleParts: (TitleColumns & { first: number; words: Rows })[] = [];
  /** Ids that were asked for: most never are. */
  private readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  private numbered = false;

  constructor(size: number, topics: { id: string; name: string }[], days: string[]) {
    this.size = size;
    this.topics = topics;
    this.papersOfTopic = topics.map(() => []);
    this.days = days;
    this.titled = new Uint8Array(size);
    this.facts = new FactsOfAll(size);
  }

  addFacts(first: number, facts: FactColumns): void {
    this.facts.add(first, facts);
    for (let i = 0; i < facts.days.length; i++) {
      for (const topic of row(facts.topics, i)) this.papersOfTopic[topic]?.push(first + i);
    }
  }

  /** The papers' facts must be here already. */
  addTitles(first: number, columns: TitleColumns): void {
    const { titles } = columns;
    this.titled.fill(1, first, first + titles.starts.length - 1);
    this.titleParts.push({ ...columns, first, words: this.dictionary.addTitles(first, titles) });
    this.numbered = false;
  }

  addAuthors(first: number, authors: AuthorColumns): void {
    this.names.add(first, authors, this.dictionary.addAuthors(first, authors));
  }

  addVocabulary(vocabulary: Vocabulary): void {
    this.dictionary.addVocabulary(vocabulary);
  }

  /** Are titles and authors of all papers here? */
  get isComplete(): boolean {
    return this.names.papers === this.size;
  }

  get hasAllTitles(): boolean {
    return !this.titled.includes(0);
  }

  /** Papers whose facts and titles are here. */
  has(paper: number): boolean {
    return this.titled[paper] === 1;
  }

  titleOf(paper: number): string {
    const part = this.titlesWith(paper);
    return part ? lineAt(part.titles, paper - part.first) : '';
  }

  /** Folded words of the title as places in the dictionary, in their order. */
  titleTerms(paper: number): Uint32Array {
    const part = this.titlesWith(paper);
    return part ? row(part.words, paper - part.first) : none;
  }

  titleWords(paper: number): string[] {
    const { words } = this.dictionary;
    return Array.from(this.titleTerms(paper), (at) => words.wordAt(at));
  }

  authorsOf(paper: number): string[] {
    return Array.from(this.names.of(paper), (at) => this.names.nameAt(at));
  }

  firstAuthorOf(paper: number): string {
    const [first] = this.names.of(paper);
    return first === undefined ? '' : this.names.nameAt(first);
  }

  idOf(paper: number): string {
    let id = this.ids[paper];
    if (id === undefined) {
      const part = this.titlesWith(paper);
      id = part ? idFrom(this.titleOf(paper), lineAt(part.ids, paper - part.first)) : '';
      this.ids[paper] = id;
      this.numbers.set(id, paper);
    }
    return id;
  }

  /** Quick for a paper that was shown; the first other one has all ids made. */
  numberOf(id: string): number | undefined {
    if (!this.numbers.has(id) && !this.numbered) {
      this.numbered = true;
      for (let paper = 0; paper < this.size; paper++) if (this.has(paper)) this.idOf(paper);
    }
    return this.numbers.get(id);
  }

  private titlesWith(paper: number) {
    for (const part of this.titleParts) {
      if (paper >= part.first && paper - part.first + 1 < part.titles.starts.length) return part;
    }
    return undefined;
  }
}

const none = new Uint32Array();
