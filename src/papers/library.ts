import { getCollection } from 'astro:content';
import type { Edition, LibraryPaper } from '../schema.ts';
import type { Topic } from './topics/topic.ts';

export interface Library {
  /** Newest edition first, and within an edition in the digest's order. */
  papers: LibraryPaper[];
  paperById: Map<string, LibraryPaper>;
  topics: Topic[];
  topicById: Map<string, Topic>;
  /** Newest first. */
  editions: Edition[];
}

let made: Promise<Library> | undefined;

/** All papers, topics and editions; asked once a build, and anew on each request in dev. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return makeLibrary();
  made ??= makeLibrary();
  return made;
}

async function makeLibrary(): Promise<Library> {
  const paperById = new Map((await getCollection('papers')).map(({ data }) => [data.id, data]));
  const topics = (await getCollection('topics')).map(({ data }) => data);
  const editions = (await getCollection('editions'))
    .map(({ data }) => data)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const inOrder = new Set(editions.flatMap((edition) => edition.papers));
  return {
    papers: [...inOrder].flatMap((id) => paperById.get(id) ?? []),
    paperById,
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    editions,
  };
}
