/** All papers, topics, editions and searches for pages, the newest first. */
import { getLiveCollection } from 'astro:content';
import { memoised } from '../memoised.ts';
import type { LibraryPaper, Paper } from '../schema.ts';
import {
  type Collections,
  type CompiledContent,
  compiledContent,
  newestFirst,
} from './compiled-content.ts';
import type { Related } from './related/related-papers.ts';

export type Library = Awaited<ReturnType<typeof makeLibrary>>;

/** All papers, topics, searches and editions; asked of Astro's collections once for each compilation. */
export function library(): Promise<Library> {
  return libraryOf(compiledContent());
}

const libraryOf = memoised((_: CompiledContent) => makeLibrary());

async function collection<K extends keyof Collections>(name: K) {
  const { entries, error } = await getLiveCollection(name);
  if (!entries) throw error;
  return entries.map(({ data }) => data);
}

async function makeLibrary() {
  const paperById = new Map<string, Paper>();
  const related = new Map<string, Related[]>();
  const places = new Map<string, LibraryPaper['place']>();
  for (const { related: nearest, place, ...paper } of await collection('papers')) {
    paperById.set(paper.id, paper);
    related.set(paper.id, nearest);
    places.set(paper.id, place);
  }
  const topics = await collection('topics');
  const editions = await collection('editions');
  return {
    /** Newest edition first, and within an edition in the digest's order. */
    papers: newestFirst([...paperById.values()], editions),
    paperById,
    /** By paper id, nearest first. Apart from the papers: it may change with every digest, and few pages show it. */
    related,
    /** By paper id, and apart for the same reason. */
    places,
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    searches: await collection('searches'),
    /** Newest first. */
    editions,
  };
}
