import { getCollection } from 'astro:content';
import type { Edition, Paper } from '../schema.ts';
import type { Related } from './related/related-papers.ts';
import type { Topic } from './topics/topic.ts';

export interface Library {
  /** Newest edition first, and within an edition in the digest's order. */
  papers: Paper[];
  paperById: Map<string, Paper>;
  /** By paper id, nearest first. Apart from the papers: it may change with every digest, and few pages show it. */
  related: Map<string, Related[]>;
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
  const paperById = new Map<string, Paper>();
  const relatedTo = new Map<string, Related[]>();
  for (const { data } of await getCollection('papers')) {
    const { related, ...paper } = data;
    paperById.set(paper.id, paper);
    relatedTo.set(paper.id, related);
  }
  const topics = (await getCollection('topics')).map(({ data }) => data);
  const editions = (await getCollection('editions'))
    .map(({ data }) => data)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const inOrder = new Set(editions.flatMap((edition) => edition.papers));
  return {
    papers: [...inOrder].flatMap((id) => paperById.get(id) ?? []),
    paperById,
    related: relatedTo,
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    editions,
  };
}
