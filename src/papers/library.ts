/** All papers, topics, editions and searches for pages, the newest first. */
import { getLiveCollection } from 'astro:content';
import { memoised } from '../memoised.ts';
import type { Edition, LibraryPaper, Paper } from '../schema.ts';
import {
  type Collections,
  type CompiledContent,
  compiledContent,
  newestFirst,
} from './compiled-content.ts';
import type { Related } from './related/related-papers.ts';
import type { AnsweredSearch } from './standing-search.ts';
import type { Topic } from './topics/topic.ts';

export interface Library {
  /** Newest edition first, and within an edition in the digest's order. */
  papers: Paper[];
  paperById: Map<string, Paper>;
  /** By paper id, nearest first. Apart from the papers: it may change with every digest, and few pages show it. */
  related: Map<string, Related[]>;
  /** By paper id, and apart for the same reason. */
  places: Map<string, LibraryPaper['place']>;
  topics: Topic[];
  topicById: Map<string, Topic>;
  searches: AnsweredSearch[];
  /** Newest first. */
  editions: Edition[];
}

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

async function makeLibrary(): Promise<Library> {
  const paperById = new Map<string, Paper>();
  const relatedTo = new Map<string, Related[]>();
  const places: Library['places'] = new Map();
  for (const { related, place, ...paper } of await collection('papers')) {
    paperById.set(paper.id, paper);
    relatedTo.set(paper.id, related);
    places.set(paper.id, place);
  }
  const topics = await collection('topics');
  const editions = (await collection('editions')).sort((a, b) => (a.id < b.id ? 1 : -1));
  return {
    papers: newestFirst([...paperById.values()], editions),
    paperById,
    related: relatedTo,
    places,
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    searches: await collection('searches'),
    editions,
  };
}
