import type { Filters, Possession, ReaderState } from '../../search/types.ts';

export type TopicState = 'include' | 'exclude' | 'off';

export function topicState({ include, exclude }: Filters, topic: string): TopicState {
  if (include.includes(topic)) return 'include';
  return exclude.includes(topic) ? 'exclude' : 'off';
}

/** Chooses a state for a topic; choosing the state that it has turns it off. */
export function chooseTopic(filters: Filters, topic: string, state: TopicState): Filters {
  const wanted = topicState(filters, topic) === state ? 'off' : state;
  return {
    ...filters,
    include: plus(without(filters.include, topic), topic, wanted === 'include'),
    exclude: plus(without(filters.exclude, topic), topic, wanted === 'exclude'),
  };
}

export function toggleHas(filters: Filters, fact: Possession): Filters {
  return { ...filters, has: toggled(filters.has, fact) };
}

export function toggleIs(filters: Filters, state: ReaderState): Filters {
  return { ...filters, is: toggled(filters.is, state) };
}

export function toggleAuthor(filters: Filters, author: string): Filters {
  return { ...filters, authors: toggled(filters.authors, author) };
}

function toggled<T>(values: T[], value: T): T[] {
  return plus(without(values, value), value, !values.includes(value));
}

function without<T>(values: T[], value: T): T[] {
  return values.filter((other) => other !== value);
}

function plus<T>(values: T[], value: T, wanted: boolean): T[] {
  return wanted ? [...values, value] : values;
}
