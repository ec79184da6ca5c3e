/** Topics that one paper gains and loses. */
export interface TopicChange {
  paper: string;
  gained: string[];
  lost: string[];
}

/** What an edit of the topic files does to papers: id → topics, before and after; unchanged papers are left out. */
export function topicChanges(
  before: Map<string, string[]>,
  after: Map<string, string[]>,
): TopicChange[] {
  return [...after].flatMap(([paper, now]) => {
    const then = before.get(paper) ?? [];
    const gained = now.filter((topic) => !then.includes(topic));
    const lost = then.filter((topic) => !now.includes(topic));
    return gained.length + lost.length > 0 ? [{ paper, gained, lost }] : [];
  });
}
