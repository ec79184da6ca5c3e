/** Packs the order of lists for search: of editions, and of long lists that facts do not define; and what each paper's row shows. */
import type { AnsweredSearch } from '../../papers/standing-search.ts';
import type { Topic } from '../../papers/topics/topic.ts';
import type { Edition, Paper } from '../../schema.ts';
import { type ListFiles, packOrders, rowsInFile } from '../../search/catalogue/lists.ts';
import { idHash } from '../../text/id-hash.ts';
import { packHashes } from '../../text/packed-hashes.ts';
import { listedPaper } from '../../views/listed-paper.ts';
import { paperLists } from '../../views/paper-lists.ts';
import { papersHere } from '../../views/papers-here.ts';

/** What an index is made of. */
export interface Library {
  papers: Paper[];
  topics: Pick<Topic, 'id' | 'name' | 'kind'>[];
  /** Absent before they are answered, which needs an index. */
  searches?: AnsweredSearch[];
  editions: Edition[];
}

/** `ids`: of the papers by number, the oldest first. `put` writes a file and gives its path. */
export function packLists(
  library: Library,
  ids: readonly string[],
  put: (name: string, content: Uint8Array | string) => string,
): ListFiles {
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
