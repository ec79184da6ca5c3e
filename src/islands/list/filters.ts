import type { Filters, PaperFact, Query, ReaderState } from '../../search/types.ts';
import { inQuotes } from './wording.ts';

export const factNames: Record<PaperFact, string> = {
  code: 'Has code',
  project: 'Has a project page',
  venue: 'Published at a venue',
};
const stateNames: Record<ReaderState, string> = {
  saved: 'Saved',
  starred: 'Starred',
  reading: 'Reading',
  read: 'Read',
  unread: 'Not read yet',
  new: 'New',
  hidden: 'Hidden',
  noted: 'With a note',
};

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

/** A filter that is on, and the query without it. */
export interface ActiveFilter {
  label: string;
  without: Query;
}

/** Every filter of the query; its text counts as one. */
export function activeFilters(query: Query, nameOf: (topic: string) => string): ActiveFilter[] {
  const { text, filters } = query;
  const filter = (label: string, changed: Partial<Filters>) => ({
    label,
    without: { ...query, filters: { ...filters, ...changed } },
  });
  const topic = (prefix: string) => (id: string) =>
    filter(prefix + nameOf(id), chooseTopic(filters, id, topicState(filters, id)));
  const typed = { label: inQuotes(text.trim()), without: { ...query, text: '', exact: false } };
  return [
    ...(text.trim() ? [typed] : []),
    ...filters.include.map(topic('')),
    ...filters.exclude.map(topic('Not ')),
    ...(filters.from ? [filter(`From ${filters.from}`, { from: '' })] : []),
    ...(filters.to ? [filter(`To ${filters.to}`, { to: '' })] : []),
    ...filters.has.map((fact) => filter(factNames[fact], { has: toggled(filters.has, fact) })),
    ...filters.authors.map((name) =>
      filter(`By ${name}`, { authors: toggled(filters.authors, name) }),
    ),
    ...filters.is.map((state) => filter(stateNames[state], { is: toggled(filters.is, state) })),
  ];
}
