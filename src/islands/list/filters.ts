/** The filters of a list: what can be chosen, how a choice changes the query, and the labels of chips. */
import { authorWords, filterWords, searchWords, siteWords, topicWords } from '#words';
import { inQuotes } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import { type PaperFact, paperFacts } from '../../paper-facts.ts';
import type { FactOrder } from '../../search/orders.ts';
import {
  type Chosen,
  type Counts,
  type Filters,
  type FilterValues,
  filterNames,
  type NameCount,
  type Query,
  type ValueFilter,
} from '../../search/types.ts';
import type { TopicKind } from '../../topic-kinds.ts';
import { say } from '../../words/message.ts';

export interface TopicChoice {
  id: string;
  name: string;
  kind: TopicKind;
  papers: number;
}

/** Lists with fewer papers have no filters: reading them is faster. */
const fewestToFilter = 5;

export function hasFilters({ total }: Pick<ListChoices, 'total'>): boolean {
  return total >= fewestToFilter;
}

/** What can be chosen in a list, as the build knows it. Counts are of the whole list. */
export interface ListChoices {
  total: number;
  /** Papers on the page. */
  here: number;
  /** The whole list as the address of a search: `topic=agents`. */
  asSearch: string;
  /** The index's lists that it consists of, in this order: `editions/2025-08-20`, `topics/agents`. */
  lists: string[];
  /** In the order in which they are offered. */
  topics: TopicChoice[];
  has: Record<PaperFact, number>;
  /** The venues with the most papers first. */
  venues: NameCount[];
  /** The orders that would change something. */
  sorts: FactOrder[];
  /** The first and the last day of its papers; null if all have the same day. */
  days: [string, string] | null;
  /** Path of the list's permanent page, if it is another one. */
  lasting?: string;
}

export function topicName({ topics }: Pick<ListChoices, 'topics'>, topic: string): string {
  return topics.find(({ id }) => id === topic)?.name ?? topic;
}

/** The counts before anything is chosen. */
export function countsIn({ topics, has, venues }: Pick<ListChoices, 'topics' | 'has' | 'venues'>) {
  return {
    topics: Object.fromEntries(topics.map(({ id, papers }) => [id, papers])),
    has,
    venues: Object.fromEntries(venues.map(({ name, papers }) => [name, papers])),
  };
}

/** How many papers each further choice would leave; absent counts are not known yet. */
export type ListCounts = Pick<Counts, 'topics' | 'has' | 'venues'> & Partial<Counts>;

export type TopicState = 'include' | 'exclude' | 'off';

export function topicState({ include, exclude }: Filters, topic: string): TopicState {
  if (include.includes(topic)) return 'include';
  return exclude.includes(topic) ? 'exclude' : 'off';
}

/** Sets the state of a topic; setting its present state turns it off. */
export function chooseTopic(filters: Filters, topic: string, state: TopicState): Filters {
  const isOn = topicState(filters, topic) !== state;
  const change = (topics: string[], isIncluded: boolean) => {
    const others = topics.filter((other) => other !== topic);
    return isOn && isIncluded ? [...others, topic] : others;
  };
  return {
    ...filters,
    include: change(filters.include, state === 'include'),
    exclude: change(filters.exclude, state === 'exclude'),
  };
}

export function toggled<T>(values: T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

interface Naming<Value> {
  legend: string;
  inForm: (value: Value) => string;
  /** The name on a chip, if it differs. */
  inChip?: (value: Value) => string;
  /** The values to offer; `papers`: how many papers each would leave. */
  offered: (
    counts: ListCounts,
    venues: NameCount[],
    chosen: Value[],
  ) => { value: Value; papers?: number }[];
  /** Values are names, not words of the interface, so they are not translated. */
  areNames?: true;
}

/** The names and values of each filter by values. */
export const namings: { [Name in ValueFilter]: Naming<FilterValues[Name]> } = {
  has: {
    legend: filterWords.with,
    inForm: (fact) => filterWords.facts[fact],
    offered: ({ has }) => paperFacts.map((value) => ({ value, papers: has[value] })),
  },
  venues: {
    legend: topicWords.venues,
    inForm: (venue) => venue,
    offered: ({ venues: counted }, venues, chosen) => {
      const names = venues.length > 1 ? venues.map(({ name }) => name) : [];
      const all = new Set([...names, ...chosen]);
      return [...all].map((value) => ({ value, papers: counted[value] ?? 0 }));
    },
    areNames: true,
  },
  is: {
    legend: filterWords.marks,
    inForm: (state) => (state === 'unread' ? filterWords.hideRead : filterWords.states[state]),
    inChip: (state) => filterWords.states[state],
    offered: ({ is }) =>
      (['unread', 'saved'] as const).map((value) => ({
        value,
        ...(is ? { papers: is[value] } : {}),
      })),
  },
  authors: {
    legend: searchWords.authors,
    inForm: (author) => author,
    inChip: (author) => labelled(authorWords.author, author),
    // An author of one paper would leave one row.
    offered: ({ authors = [] }) =>
      authors.flatMap(({ name, papers }) => (papers > 1 ? { value: name, papers } : [])),
    areNames: true,
  },
};

/** Each message by name: a computed name would bundle the whole table. */
export const dayEnds = { from: filterWords.from, to: filterWords.to };

function labelled(label: string, name: string): string {
  return say(siteWords.labelled, { label, name });
}

/** Every active filter, with the query without it. The text counts as a filter. */
export function activeFilters(query: Query, nameOf: (topic: string) => string) {
  const { text, filters } = query;
  const filter = (label: string, changed: Partial<Filters>) => ({
    label,
    without: { ...query, filters: { ...filters, ...changed } },
  });
  const topic = (id: string, label: string) =>
    filter(label, chooseTopic(filters, id, topicState(filters, id)));
  function each<Name extends ValueFilter>(name: Name) {
    const chosen: Chosen = filters;
    const values = chosen[name];
    const { inForm, inChip = inForm } = namings[name];
    return values.map((value) => filter(inChip(value), { [name]: toggled(values, value) }));
  }
  const typed = { label: inQuotes(text.trim()), without: { ...query, text: '', exact: false } };
  return [
    ...(text.trim() ? [typed] : []),
    ...filters.include.map((id) => topic(id, nameOf(id))),
    ...filters.exclude.map((id) => topic(id, say(filterWords.notTopic, { topic: nameOf(id) }))),
    ...(['from', 'to'] as const).flatMap((end) =>
      filters[end] ? filter(labelled(dayEnds[end], plainDay(filters[end])), { [end]: '' }) : [],
    ),
    ...filterNames.flatMap((name) => each(name)),
  ];
}
