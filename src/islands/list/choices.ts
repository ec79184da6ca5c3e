import type { Filters, Possession } from '../../search/types.ts';
import type { TopicKind } from '../../topic-kinds.ts';

export interface TopicChoice {
  id: string;
  name: string;
  kind: TopicKind;
  /** Papers of the list that have it. */
  papers: number;
}

/** What can be chosen in a list, as the page that made the list knows it. */
export interface ListChoices {
  total: number;
  /** Papers of the whole list, of which a page may show a part. */
  whole: number;
  /** In the order to offer them. */
  topics: TopicChoice[];
  has: Record<Possession, number>;
  /** Orders that would change something. */
  sorts: ('date' | 'votes')[];
  /** How to ask the search for this list's papers alone; null where it cannot be asked. */
  within: Partial<Filters> | null;
}

export const factNames: Record<Possession, string> = {
  code: 'Has code',
  project: 'Has a project page',
  venue: 'Published at a venue',
};
