/** What the page hands in. */
import type { FactOrder } from '../../search/orders.ts';
import type { NameCount, PaperFact } from '../../search/types.ts';
import type { TopicKind } from '../../topic-kinds.ts';

export interface TopicChoice {
  id: string;
  name: string;
  kind: TopicKind;
  papers: number;
}

/** What the head of a list knows before it is filtered. */
export interface ListSize {
  total: number;
  /** Papers that stand on the page. */
  here: number;
  /** The whole list as the address of a search: `topic=agents`. */
  asSearch: string;
}

/** What can be chosen in a list, as the page that renders the list knows it. Counts are of the whole list. */
export interface ListChoices extends ListSize {
  /** Its query: the lists that it is made of, in this order: `editions/2025-08-20`, `topics/agents`. */
  lists: string[];
  /** In the order to offer them. */
  topics: TopicChoice[];
  has: Record<PaperFact, number>;
  /** Of most papers first. */
  venues: NameCount[];
  /** The orders that would change something. */
  sorts: FactOrder[];
  /** The first and the last day of its papers; null where there is one day. */
  days: [string, string] | null;
  /** Path of the page at which the list will stand for good, where that is not this one. */
  lasting?: string;
}

export function topicName({ topics }: Pick<ListChoices, 'topics'>, topic: string): string {
  return topics.find(({ id }) => id === topic)?.name ?? topic;
}

/** Counts before anything is chosen. */
export function countsIn({ topics, has, venues }: Pick<ListChoices, 'topics' | 'has' | 'venues'>) {
  return {
    topics: Object.fromEntries(topics.map(({ id, papers }) => [id, papers])),
    has,
    venues: Object.fromEntries(venues.map(({ name, papers }) => [name, papers])),
  };
}
