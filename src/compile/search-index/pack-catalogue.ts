/** Packs the catalogue of search: facts, titles, authors and the vocabulary; the order of lists (of editions, and of long lists that facts do not define); what each paper's row shows. */

import type { AnsweredSearch } from '../../papers/standing-search.ts';
import type { Topic } from '../../papers/topics/topic.ts';
import type { Edition, Paper } from '../../schema.ts';
import { packVocabulary } from '../../search/catalogue/dictionary.ts';
import { type CataloguePaper, factColumns } from '../../search/catalogue/facts.ts';
import { type Manifest, packOrders, rowsInFile } from '../../search/catalogue/manifest.ts';
import { packAuthors } from '../../search/catalogue/names.ts';
import { furtherWords, packTitles, wordsOfTitle } from '../../search/catalogue/titles.ts';
import { packWords } from '../../search/catalogue/word-list.ts';
import { idHash } from '../../text/id-hash.ts';
import { packHashes } from '../../text/packed-hashes.ts';
import { wordsOf } from '../../text/words.ts';
import { listedPaper } from '../../views/listed-paper.ts';
import { paperLists } from '../../views/paper-lists.ts';
import { papersHere } from '../../views/papers-here.ts';

/** Packs some of the papers; no other papers change these files. */
export function packShare(papers: readonly CataloguePaper[]) {
  const names = new Set(papers.flatMap(({ authors }) => authors));
  const listed = inOrder([
    ...papers.flatMap(({ title }) => wordsOfTitle(title)),
    ...[...names].flatMap((name) => [...wordsOf(name), ...furtherWords(name)]),
  ]);
  const places = new Map(listed.map((word, place) => [word, place]));
  const placeOf = (word: string): number => {
    const place = places.get(word);
    if (place === undefined) throw new Error(`"${word}" has no place in the dictionary of search`);
    return place;
  };
  return {
    /** Words of titles and names. */
    listed,
    words: packWords(listed),
    facts: JSON.stringify(factColumns(papers)),
    titles: packTitles(papers, placeOf),
    authors: packAuthors(
      papers.map(({ authors }) => authors),
      placeOf,
    ),
  };
}

/**
 * @param shares As `packShare` gives them, in the order in which they are read: the newest first.
 * @param papers Word → how many papers hold it in title or abstract.
 * @param everyday Words that are no typos.
 */
export function packCounts(
  shares: readonly { listed: string[] }[],
  papers: ReadonlyMap<string, number>,
  everyday: ReadonlySet<string>,
): Uint8Array<ArrayBuffer> {
  const listed = new Set(shares.flatMap(({ listed }) => listed));
  const others = inOrder(papers.keys()).filter((word) => !listed.has(word));
  const counts = [...listed, ...others].map((word) => papers.get(word) ?? 0);
  return packVocabulary(others, counts, everyday);
}

function inOrder(words: Iterable<string>): string[] {
  return [...new Set(words)].sort();
}

/** What an index is made of. */
export interface Library {
  papers: Paper[];
  topics: (Pick<Topic, 'id' | 'name' | 'kind'> & Partial<Pick<Topic, 'formerly'>>)[];
  /** Absent before they are answered, which needs an index. */
  searches?: AnsweredSearch[];
  editions: Edition[];
}

/** `ids`: of the papers by number, the oldest first. `put` writes a file and gives its path. */
export function packLists(
  library: Library,
  ids: readonly string[],
  put: (name: string, content: Uint8Array | string) => string,
): Manifest['lists'] {
  const byId = new Map(library.papers.map((paper) => [paper.id, paper]));
  const papers = ids.flatMap((id) => byId.get(id) ?? []);
  return {
    hashes: put('ids', packHashes(ids.map((id) => idHash(id)))),
    orders: put('lists', packOrders(ordersOf(library, ids))),
    rows: Array.from({ length: Math.ceil(papers.length / rowsInFile) }, (_, at) =>
      put(`rows-${at}`, rowsOf(papers.slice(at * rowsInFile, (at + 1) * rowsInFile), library)),
    ),
  };
}

/** Lists of topics and venues follow from facts, and a short list is whole on its page. */
function ordersOf(library: Library, ids: readonly string[]): Map<string, number[]> {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numbersOf = (listed: readonly string[]) => listed.flatMap((id) => numbers.get(id) ?? []);
  const newestFirst = ids.toReversed();
  const { papers, searches = [], editions } = library;
  const long = paperLists({ papers, topics: [], searches }).filter(
    ({ kind, papers }) => kind !== 'venues' && papersHere(papers).length < papers.length,
  );
  return new Map([
    ...editions.map(({ id, papers }): [string, number[]] => [`editions/${id}`, numbersOf(papers)]),
    ...long.map(({ kind, id, papers }): [string, number[]] => {
      const inList = new Set(papers.map(({ id }) => id));
      return [`${kind}/${id}`, numbersOf(newestFirst.filter((paper) => inList.has(paper)))];
    }),
  ]);
}

function rowsOf(papers: Paper[], { topics }: Library): string {
  const shown = topics.map(({ id, name, kind }) => ({ id, name, kind }));
  const topicById = new Map(shown.map((topic) => [topic.id, topic]));
  const listing = { topicById, coins: undefined, abstract: 'excerpt' } as const;
  return papers.map((paper) => JSON.stringify(listedPaper(paper, listing))).join('\n');
}
