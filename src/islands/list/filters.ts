/** What can be chosen in a list, what a click on a filter does to the query, what chips say. */
import { authorWords, filterWords, searchWords, siteWords, topicWords } from '#words';
import { plainDay } from '../../dates.ts';
import type { FactOrder } from '../../search/orders.ts';
import {
  type Chosen,
  type Counts,
  type Filters,
  type FilterValues,
  filterNames,
  type NameCount,
  type PaperFact,
  paperFacts,
  type Query,
  type ValueFilter,
} from '../../search/types.ts';
import type { TopicKind } from '../../topic-kinds.ts';
import { say } from '../../words/message.ts';
import { inQuotes } from './wording.ts';

export interface TopicChoice {
  id: string;
  name: string;
  kind: TopicKind;
  papers: number;
}

/** Fewer papers are scanned faster than filtered: their list has its other tools alone. */
export const fewestToFilter = 5;

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

/** How many papers each further choice would leave; what is absent is not known yet. */
export type ListCounts = Pick<Counts, 'topics' | 'has' | 'venues'> & Partial<Counts>;

export type TopicState = 'include' | 'exclude' | 'off';

export function topicState({ include, exclude }: Filters, topic: string): TopicState {
  if (include.includes(topic)) return 'include';
  return exclude.includes(topic) ? 'exclude' : 'off';
}

/** Gives a topic a state; the state that it has already turns it off. */
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
  /** Where it stands alone, if that is another name. */
  inChip?: (value: Value) => string;
  /** What is offered; `papers`: how many it would leave. */
  offered: (
    counts: ListCounts,
    venues: NameCount[],
    chosen: Value[],
  ) => { value: Value; papers?: number }[];
  /** Values are names, and no words of the interface. */
  areNames?: true;
}

/** How each filter by values is named and offered. */
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
      (['saved', 'unread'] as const).map((value) => ({
        value,
        ...(is ? { papers: is[value] } : {}),
      })),
  },
  authors: {
    legend: searchWords.authors,
    inForm: (author) => author,
    inChip: (author) => labelled(authorWords.author, author),
    offered: ({ authors = [] }) => authors.map(({ name, papers }) => ({ value: name, papers })),
    areNames: true,
  },
};

function labelled(label: string, name: string): string {
  return say(siteWords.labelled, { label, name });
}

/** Every filter of the query; its text counts as one. */
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
    // Each by its name: a computed one would bring all of the words' table.
    ...(filters.from
      ? [filter(labelled(filterWords.from, plainDay(filters.from)), { from: '' })]
      : []),
    ...(filters.to ? [filter(labelled(filterWords.to, plainDay(filters.to)), { to: '' })] : []),
    ...filterNames.flatMap((name) => each(name)),
  ];
}
