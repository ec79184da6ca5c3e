/** All that the index knows of papers, but for full text: what is read at once, what later. */
import { nameSlug } from '../../text/fold.ts';
import { idHash } from '../../text/id-hash.ts';
import { Dictionary } from './dictionary.ts';
import { allFacts, type FactColumns } from './facts.ts';
import type { Manifest } from './manifest.ts';
import { type AuthorColumns, allNames } from './names.ts';
import { allTexts } from './texts.ts';
import { idFrom, type TitleColumns } from './titles.ts';

export type Catalogue = ReturnType<typeof emptyCatalogue>;

/** All papers that have arrived, by number (the oldest is 0), and the words they are found by. */
export function emptyCatalogue(size: number, topics: Manifest['topics'], editions: string[]) {
  const facts = allFacts(size);
  const papersOfTopic: number[][] = topics.map(() => []);
  const dictionary = new Dictionary();
  const wordAt = (place: number) => dictionary.words.wordAt(place);
  const names = allNames(wordAt);
  const titles = allTexts(wordAt);
  const days = editions.map((id) => id.slice(0, 10));
  const titled = new Uint8Array(size);
  const packedIds: string[] = [];
  /** Those that were asked for: most never are. */
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  let numbered = false;
  /** Of ids, by paper; empty until lists are asked for. */
  let hashes = new Uint32Array();
  let numberOfHash = new Map<number, number>();
  let orders: ReadonlyMap<string, readonly number[]> = new Map();
  const catalogue = {
    ...{ size, topics, editions, facts, dictionary, names },
    /** By the topic's place in `topics`. */
    papersOfTopic,
    /** By paper. */
    titles,

    /** Of its newest edition. */
    dayOf: (paper: number) => days[facts.editions[paper] ?? -1] ?? '',

    addFacts(first: number, columns: FactColumns): void {
      facts.add(first, columns);
      for (const [i, topics] of columns.topics.entries())
        for (const topic of topics) papersOfTopic[topic]?.push(first + i);
    },

    /** The papers’ facts and words must be here already. */
    addTitles(first: number, columns: TitleColumns): void {
      titled.fill(1, first, first + columns.ids.length);
      titles.add(first, columns.titles);
      for (const [i, id] of columns.ids.entries()) packedIds[first + i] = id;
      dictionary.addTitles(first, columns);
      numbered = false;
    },

    addAuthors(first: number, authors: AuthorColumns): void {
      names.add(first, authors);
      dictionary.addAuthors(first, authors);
    },

    /** The facts of all papers must be here already. */
    addLists(all: Uint32Array<ArrayBuffer>, steps: ReadonlyMap<string, readonly number[]>): void {
      hashes = all;
      numberOfHash = new Map(Array.from(all, (hash, paper) => [hash, paper]));
      orders = steps;
    },

    /**
     * The papers of these lists, each with its place: `editions/2025-08-20`, `topics/agents`, `venues/neurips`, papers by ids or their
     * hashes. A list that no file orders is one of facts, newest first.
     */
    placesIn(lists: readonly (string | number)[]): Map<number, number> {
      const papers = lists.flatMap((list) =>
        typeof list === 'number'
          ? (numberOfHash.get(list) ?? [])
          : (orders.get(list) ?? papersWithFact(list)),
      );
      return new Map([...new Set(papers)].map((paper, place) => [paper, place]));
    },

    hashesOf: (papers: readonly number[]) =>
      Uint32Array.from(papers, (paper) => hashes[paper] ?? 0),

    numberWithHash: (hash: number) => numberOfHash.get(hash),

    /** Are titles and authors of all papers here? */
    isComplete: () => names.papers === size,

    /** Authors come after them. */
    hasAllTitles: () => !titled.includes(0),

    /** Papers whose facts and titles are here. */
    has: (paper: number) => titled[paper] === 1,

    authorsOf: (paper: number) => Array.from(names.of(paper), (at) => names.texts.textAt(at)),

    idOf(paper: number): string {
      let id = ids[paper];
      if (id === undefined) {
        id = catalogue.has(paper) ? idFrom(titles.textAt(paper), packedIds[paper] ?? '') : '';
        ids[paper] = id;
        numbers.set(id, paper);
      }
      return id;
    },

    /** Quick for a paper that was shown; the first other one has all ids made. */
    numberOf(id: string): number | undefined {
      if (hashes.length > 0) return numberOfHash.get(idHash(id));
      if (!numbers.has(id) && !numbered) {
        numbered = true;
        for (let paper = 0; paper < size; paper++) if (catalogue.has(paper)) catalogue.idOf(paper);
      }
      return numbers.get(id);
    },
  };
  return catalogue;

  function papersWithFact(list: string): number[] {
    const [kind, id] = list.split('/');
    if (id === undefined) return [catalogue.numberOf(list) ?? []].flat();
    const topic = topics.findIndex((one) => one.id === id);
    const holds = (paper: number) =>
      kind === 'venues'
        ? nameSlug(facts.venueOf(paper)) === id
        : kind === 'topics' && facts.topicsOf(paper).includes(topic);
    return Array.from({ length: size }, (_, at) => size - 1 - at).filter(holds);
  }
}
