/** What a click on a filter does to the query, what chips say. */
import { authorWords, filterWords, siteWords } from '#words';
import type { Filters, Query } from '../../search/types.ts';
import { say } from '../../words/message.ts';
import { inQuotes } from './wording.ts';

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

export interface ActiveFilter {
  label: string;
  without: Query;
}

function labelled(label: string, name: string): string {
  return say(siteWords.labelled, { label, name });
}

/** Every filter of the query; its text counts as one. */
export function activeFilters(query: Query, nameOf: (topic: string) => string): ActiveFilter[] {
  const { text, filters } = query;
  const filter = (label: string, changed: Partial<Filters>) => ({
    label,
    without: { ...query, filters: { ...filters, ...changed } },
  });
  const topic = (id: string, label: string) =>
    filter(label, chooseTopic(filters, id, topicState(filters, id)));
  function each<Key extends 'has' | 'authors' | 'venues' | 'is'>(
    key: Key,
    labelOf: (value: Filters[Key][number]) => string,
  ) {
    const values: Filters[Key][number][] = filters[key];
    return values.map((value) => filter(labelOf(value), { [key]: toggled(values, value) }));
  }
  const typed = { label: inQuotes(text.trim()), without: { ...query, text: '', exact: false } };
  return [
    ...(text.trim() ? [typed] : []),
    ...filters.include.map((id) => topic(id, nameOf(id))),
    ...filters.exclude.map((id) => topic(id, say(filterWords.notTopic, { topic: nameOf(id) }))),
    ...(filters.from ? [filter(labelled(filterWords.from, filters.from), { from: '' })] : []),
    ...(filters.to ? [filter(labelled(filterWords.to, filters.to), { to: '' })] : []),
    ...each('has', (fact) => filterWords.facts[fact]),
    ...each('authors', (author) => labelled(authorWords.author, author)),
    ...each('venues', (venue) => venue),
    ...each('is', (state) => filterWords.states[state]),
  ];
}
