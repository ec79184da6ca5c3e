/** Summarises one or several editions in figures. */

import { memoised } from '../memoised.ts';
import type { Library } from '../papers/library.ts';
import type { Paper } from '../schema.ts';
import { presentTopics, type TopicCount } from './topic-counts.ts';

export type Summary = ReturnType<typeof summaryOf>;

/** Earlier are the editions whose ids sort before `start`, which may be a day: `2025-08-01`. */
export function summaryOf(
  papers: Paper[],
  start: string,
  library: Pick<Library, 'papers' | 'topics'>,
) {
  const counts = presentTopics(papers, library.topics);
  const isEarlier = ({ editions: [first = start] }: Paper) => first < start;
  const firsts = firstEditions(library.papers);
  const isNew = ({ topic }: TopicCount) => (firsts.get(topic.id) ?? start) >= start;
  return {
    withCode: papers.filter((paper) => paper.code).length,
    withProject: papers.filter((paper) => paper.project).length,
    withVenue: papers.filter((paper) => paper.venue).length,
    /** Topics that no earlier edition had; empty for the first edition, where all are new. */
    newTopics:
      (firsts.get('') ?? start) < start ? counts.filter(isNew).map(({ topic }) => topic) : [],
    returning: papers.filter(isEarlier).length,
  };
}

/** Topic id → the oldest edition with a paper of it; the oldest of all under `''`. Hundreds of editions ask. */
const firstEditions = memoised((papers: Paper[]) => {
  const firsts = new Map<string, string>();
  for (const {
    topics,
    editions: [first],
  } of papers) {
    if (first === undefined) continue;
    for (const topic of ['', ...topics])
      if (first < (firsts.get(topic) ?? '~')) firsts.set(topic, first);
  }
  return firsts;
});
