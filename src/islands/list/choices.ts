import type { Filters, PaperFact } from '../../search/types.ts';
import type { TopicKind } from '../../topic-kinds.ts';

export interface TopicChoice {
  id: string;
  name: string;
  kind: TopicKind;
  /** Papers of the list that have it. */
  papers: number;
}

/** What can be chosen in a list, as the page that renders the list knows it. */
export interface ListChoices {
  /** Papers on this page. */
  total: number;
  /** Papers on all pages of the list. */
  whole: number;
  /** In the order to offer them. */
  topics: TopicChoice[];
  has: Record<PaperFact, number>;
  /** The orders that would change something. */
  sorts: ('date' | 'votes')[];
  /** The filters that make search find the papers of this list only; null where none do. */
  within: Partial<Filters> | null;
}
