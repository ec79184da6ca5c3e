/** All that the index knows of papers, but for full text: what is read at once, what later. */
import { nameSlug } from '../../text/fold.ts';
import { idHash } from '../../text/id-hash.ts';
import { Dictionary } from './dictionary.ts';
import { type FactColumns, FactsOfAll } from './facts.ts';
import type { Manifest } from './manifest.ts';
import { type AuthorColumns, Names } from './names.ts';
import { AllTexts } from './texts.ts';
import { idFrom, type TitleColumns } from './titles.ts';

/** All papers that have arrived, by number (the oldest is 0), and the words they are found by. */
export class Catalogue {
  readonly size: number;
  readonly topics: Manifest['topics'];
  readonly editions: string[];
  readonly facts: FactsOfAll;
  /** By the topic's place in `topics`. */
  readonly papersOfTopic: number[][];
  readonly dictionary = new Dictionary();
  readonly names = new Names((place) => this.dictionary.words.wordAt(place));
  private readonly days: string[];
  private readonly titled: Uint8Array;
  /** By paper. */
  readonly titles = new AllTexts((place) => this.dictionary.words.wordAt(place));
  private readonly packedIds: string[] = [];
  /** Those that were asked for: most never are. */
  private readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  private numbered = false;
  /** Of ids, by paper; empty until lists are asked for. */
  private hashes = new Uint32Array();
  private numberOfHash = new Map<number, number>();
  private orders: ReadonlyMap<string, readonly number[]> = new Map();

  constructor(size: number, topics: Manifest['topics'], editions: string[]) {
    this.size = size;
    this.topics = topics;
    this.papersOfTopic = topics.map(() => []);
    this.editions = editions;
    this.days = editions.map((id) => id.slice(0, 10));
    this.titled = new Uint8Array(size);
    this.facts = new FactsOfAll(size);
  }

  /** Of its newest edition. */
  dayOf(paper: number): string {
    return this.days[this.facts.editions[paper] ?? -1] ?? '';
  }

  addFacts(first: number, facts: FactColumns): void {
    this.facts.add(first, facts);
    for (const [i, topics] of facts.topics.entries())
      for (const topic of topics) this.papersOfTopic[topic]?.push(first + i);
  }

  /** The papers’ facts and words must be here already. */
  addTitles(first: number, columns: TitleColumns): void {
    this.titled.fill(1, first, first + columns.ids.length);
    this.titles.add(first, columns.titles);
    for (const [i, id] of columns.ids.entries()) this.packedIds[first + i] = id;
    this.dictionary.addTitles(first, columns);
    this.numbered = false;
  }

  addAuthors(first: number, authors: AuthorColumns): void {
    this.names.add(first, authors);
    this.dictionary.addAuthors(first, authors);
  }

  /** The facts of all papers must be here already. */
  addLists(hashes: Uint32Array<ArrayBuffer>, orders: ReadonlyMap<string, readonly number[]>): void {
    this.hashes = hashes;
    this.numberOfHash = new Map(Array.from(hashes, (hash, paper) => [hash, paper]));
    this.orders = orders;
  }

  /**
   * The papers of these lists, each with its place: `editions/2025-08-20`, `topics/agents`, `venues/neurips`, papers by ids or their
   * hashes. A list that no file orders is one of facts, newest first.
   */
  placesIn(lists: readonly (string | number)[]): Map<number, number> {
    const papers = lists.flatMap((list) =>
      typeof list === 'number'
        ? (this.numberWithHash(list) ?? [])
        : (this.orders.get(list) ?? this.papersWithFact(list)),
    );
    return new Map([...new Set(papers)].map((paper, place) => [paper, place]));
  }

  private papersWithFact(list: string): number[] {
    const [kind, id] = list.split('/');
    if (id === undefined) return [this.numberOf(list) ?? []].flat();
    const { facts, size } = this;
    const topic = this.topics.findIndex((one) => one.id === id);
    const holds = (paper: number) =>
      kind === 'venues'
        ? nameSlug(facts.venueOf(paper)) === id
        : kind === 'topics' && facts.topicsOf(paper).includes(topic);
    const papers = Array.from({ length: size }, (_, at) => size - 1 - at);
    return papers.filter(holds);
  }

  hashesOf(papers: readonly number[]): Uint32Array {
    return Uint32Array.from(papers, (paper) => this.hashes[paper] ?? 0);
  }

  numberWithHash(hash: number): number | undefined {
    return this.numberOfHash.get(hash);
  }

  /** Are titles and authors of all papers here? */
  get isComplete(): boolean {
    return this.names.papers === this.size;
  }

  /** Authors come after them. */
  get hasAllTitles(): boolean {
    return !this.titled.includes(0);
  }

  /** Papers whose facts and titles are here. */
  has(paper: number): boolean {
    return this.titled[paper] === 1;
  }

  authorsOf(paper: number): string[] {
    return Array.from(this.names.of(paper), (at) => this.names.texts.textAt(at));
  }

  idOf(paper: number): string {
    let id = this.ids[paper];
    if (id === undefined) {
      id = this.has(paper) ? idFrom(this.titles.textAt(paper), this.packedIds[paper] ?? '') : '';
      this.ids[paper] = id;
      this.numbers.set(id, paper);
    }
    return id;
  }

  /** Quick for a paper that was shown; the first other one has all ids made. */
  numberOf(id: string): number | undefined {
    if (this.hashes.length > 0) return this.numberOfHash.get(idHash(id));
    if (!this.numbers.has(id) && !this.numbered) {
      this.numbered = true;
      for (let paper = 0; paper < this.size; paper++) if (this.has(paper)) this.idOf(paper);
    }
    return this.numbers.get(id);
  }
}
