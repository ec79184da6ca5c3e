/** A hit as a row shows it. */
import type { SearchHit, Segment } from '../../search/types.ts';
import type { RowPaper } from '../PaperRow.tsx';

/** `excerpt`: its place is kept while it is not there yet. */
export function rowOf(
  { id, title, authors, venue, date, topics, code, project }: SearchHit,
  excerpt: Segment[] = [],
  topicOf?: (id: string) => NonNullable<RowPaper['topics']>[number],
): RowPaper {
  return {
    ...{ id, title, authors, venue, code, project },
    day: date,
    abstract: excerpt,
    topics: topicOf ? topics.map(topicOf) : [],
  };
}
