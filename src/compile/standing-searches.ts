/** Answers the owner's searches at build, by the engine and the index that readers' browsers use. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentProblem } from '../papers/problem.ts';
import { type AnsweredSearch, type StandingSearch, searchFile } from '../papers/standing-search.ts';
import { parse } from '../search/query/parse.ts';
import { emptyQuery, type SearchResults } from '../search/types.ts';
import { digestOf, openCache } from './cache.ts';
import { cacheDir } from './content-dir.ts';
import { builtEngine } from './search-index/built-engine.ts';
import type { Library } from './search-index/pack-catalogue.ts';

export interface PlacedSearch {
  search: StandingSearch;
  queryLine: number;
}

interface Answers {
  searches: AnsweredSearch[];
  /** What an owner should look at, such as a query that finds nothing. */
  notices: ContentProblem[];
}

/** What no query at build can mean: operators with wrong values, and those that ask for a reader's marks. */
export function queryProblems({
  search: { id, query },
  queryLine,
}: PlacedSearch): ContentProblem[] {
  // Behind a space no value is still being typed, as `has:cod` would be.
  const { fields, invalidFields, words, arxivIds, phrases } = parse(`${query} `);
  const asked = fields.length + words.length + arxivIds.length + phrases.length;
  return [
    ...invalidFields.map(
      ({ called, value }) =>
        `"${called}:${value}" asks for nothing that a paper can have; correct it, or take it out`,
    ),
    ...fields
      .filter(({ name }) => name === 'is')
      .map(
        ({ value }) =>
          `"is:${value}" asks for a reader's own marks, which only their browser knows; take it out`,
      ),
    ...(asked === 0 && invalidFields.length === 0
      ? [`"${query}" asks for nothing; write words to look for`]
      : []),
  ].map((says) => ({ file: searchFile(id), line: queryLine, says }));
}

/** The papers of each search, newest first. Asked again only when the papers or the searches have changed. */
export async function answerSearches(placed: PlacedSearch[], library: Library): Promise<Answers> {
  if (placed.length === 0) return { searches: [], notices: [] };
  const cache = await openCache<Answers>('searches');
  const { papers, editions, topics } = library;
  const input = digestOf(JSON.stringify([placed, papers, editions, topics]));
  const answers = cache.known(input) ?? (await ask(placed, library));
  cache.set(input, answers);
  await cache.save();
  return answers;
}

async function ask(placed: PlacedSearch[], library: Library): Promise<Answers> {
  const outDir = join(cacheDir, `standing-search-${process.pid}`);
  try {
    const engine = await builtEngine(library, outDir);
    const answers: Answers = { searches: [], notices: [] };
    for (const { search, queryLine } of placed) {
      const query = { ...emptyQuery(), text: search.query, sort: 'date' as const };
      const results = await engine.search({ query, limit: library.papers.length }).full();
      if (results === null) continue;
      answers.searches.push({ ...search, papers: foundBy(results) });
      const file = searchFile(search.id);
      const says = doubtsIn(results);
      answers.notices.push(...says.map((says) => ({ file, line: queryLine, says })));
    }
    return answers;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Papers that hold all that was asked: the next best help a reader who looks for something, but no subscriber. */
function foundBy({ hits, relaxed }: SearchResults): string[] {
  return hits.filter(({ nextBest }) => !relaxed && !nextBest).map(({ id }) => id);
}

function doubtsIn(results: SearchResults): string[] {
  const { correction } = results;
  const unknown = [
    ...results.unknown.map(({ field, name }) =>
      field === 'list'
        ? `"list:${name}" asks for a list of a reader, and the site has none`
        : `no ${field === 'tag' ? 'topic' : field} is called "${name}"`,
    ),
    ...results.unknownIds.map((id) => `no paper has the arXiv id ${id}`),
    ...(correction ? [`"${correction.from}" is read as "${correction.to}"`] : []),
  ];
  if (unknown.length > 0)
    return unknown.map((doubt) => `${doubt}; correct the query if it is wrong`);
  return foundBy(results).length > 0
    ? []
    : ['no paper is found yet; try the query on the search page if there should be some'];
}
