/** What a topic's pages show. */
import type { Library } from '../papers/library.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { type ListPage, pagesOf } from './pagination.ts';
import { countTopics } from './topic-counts.ts';
import { type TrendPoint, trendOf } from './trend.ts';

interface TopicPage {
  topic: Topic;
  page: ListPage<Paper>;
  /** Of all its pages; on its first page. */
  papers: Paper[];
  /** Papers in the whole library, for shares. */
  total: number;
  /** Topics that often stand with this one, with how many papers have both. */
  cooccurring: { topic: Topic; papers: number }[];
  /** Topics that its file names as related, and that do not often stand with it. */
  related: Topic[];
  trend: TrendPoint[];
}

const mostCooccurring = 6;

/** A topic's pages, and what all of them show besides papers. A topic without papers has one page. */
export function topicPages(library: Library): TopicPage[] {
  const sizes = countTopics(library.papers);
  return library.topics.flatMap((topic) => {
    const papers = library.papers.filter((paper) => paper.topics.includes(topic.id));
    const cooccurring = cooccurringTopics(topic.id, papers, sizes).flatMap(({ id, papers }) => {
      const other = library.topicById.get(id);
      return other ? [{ topic: other, papers }] : [];
    });
    const beside = {
      topic,
      total: library.papers.length,
      cooccurring,
      related: topic.related
        .filter((id) => !cooccurring.some((other) => other.topic.id === id))
        .flatMap((id) => library.topicById.get(id) ?? []),
      trend: trendOf(topic.id, library.editions, library.paperById),
    };
    return pagesOf(papers).map((page) => ({
      ...beside,
      papers: page.number === 1 ? papers : [],
      page,
    }));
  });
}

/**
 * The topics that stand with a topic more often than their size would make them (cosine similarity):
 * papers with both, over the root of the papers with the other one. `sizes`: papers by topic id.
 */
export function cooccurringTopics(
  topic: string,
  papers: Pick<Paper, 'topics'>[],
  sizes: ReadonlyMap<string, number>,
): { id: string; papers: number }[] {
  return [...countTopics(papers)]
    .filter(([id]) => id !== topic)
    .map(([id, count]) => ({ id, papers: count, closeness: count / Math.sqrt(sizes.get(id) ?? 1) }))
    .sort((a, b) => b.closeness - a.closeness || (a.id < b.id ? -1 : 1))
    .slice(0, mostCooccurring)
    .map(({ id, papers }) => ({ id, papers }));
}
