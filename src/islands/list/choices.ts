import type { PaperFact } from '../../search/types.ts';
import type { TopicKind } from '../../topic-kinds.ts';

export interface TopicChoice {
  id: string;
  name: string;
  kind: TopicKind;
  /** Papers of the list that have it. */
  papers: number;
}

/** What can be chosen in a list, as the page that renders the list knows it. Counts are of the whole list. */
export interface ListChoices {
  total: number;
  /** Papers on this page. */
  here: number;
  /** In the order to offer them. */
  topics: TopicChoice[];
  has: Record<PaperFact, number>;
  /** The orders that would change something. */
  sorts: ('date' | 'votes')[];
  /** The first and the last day of its papers; null where there is one day. */
  days: [string, string] | null;
  /** Paths of the pages that hold its other papers. */
  rest: string[];
  /** Path of the page at which the list will stand for good, where that is not this one. */
  lasting?: string;
}
