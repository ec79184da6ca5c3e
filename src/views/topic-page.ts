/** What a topic's pages show. */

import type { Library } from '../papers/library.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { LibraryPaper } from '../schema.ts';
import { companionsOf } from './companions.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { type TrendPoint, trendOf } from './trend.ts';

export interface TopicPage {
  topic: Topic;
  leaf: Leaf<LibraryPaper>;
  /** Papers in the whole library, for shares. */
  total: number;
  companions: { topic: Topic; papers: number }[];
  /** Topics that its file names as related, and that are not among the companions. */
  related: Topic[];
  trend: TrendPoint[];
}

/** A topic's leaves, and what all of them say beside their papers; a topic without papers has one. */
export function topicPages(library: Library): TopicPage[] {
  return library.topics.flatMap((topic) => {
    const papers = library.papers.filter((paper) => paper.topics.includes(topic.id));
    const companions = companionsOf(topic.id, library.papers);
    const beside = {
      topic,
      total: library.papers.length,
      companions: companions.flatMap((companion) => {
        const other = library.topicById.get(companion.topic);
        return other ? [{ topic: other, papers: companion.papers }] : [];
      }),
      related: topic.related
        .filter((id) => !companions.some((companion) => companion.topic === id))
        .flatMap((id) => library.topicById.get(id) ?? []),
      trend: trendOf(topic.id, library.editions, library.paperById),
    };
    return leavesOf(papers).map((leaf) => ({ ...beside, leaf }));
  });
}
