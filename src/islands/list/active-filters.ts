import type { Query } from '../../search/types.ts';
import { factNames } from './choices.ts';
import { chooseTopic, toggleAuthor, toggleHas, toggleIs, topicState } from './choose.ts';

/** One choice that narrows the list, and what the query is without it. */
export interface ActiveFilter {
  label: string;
  without: Query;
}

const states = { saved: 'Saved', read: 'Read', unread: 'Not read yet' };

/** Every choice that narrows, for the chips over a list; the text is one of them. */
export function activeFilters(query: Query, nameOf: (topic: string) => string): ActiveFilter[] {
  const { text, filters } = query;
  const lift = (label: string, changed: Partial<Query['filters']>) => ({
    label,
    without: { ...query, filters: { ...filters, ...changed } },
  });
  const topic = (id: string) =>
    lift(
      topicState(filters, id) === 'exclude' ? `Not ${nameOf(id)}` : nameOf(id),
      chooseTopic(filters, id, topicState(filters, id)),
    );
  return [
    ...(text.trim()
      ? [{ label: `“${text.trim()}”`, without: { ...query, text: '', exact: false } }]
      : []),
    ...filters.include.map(topic),
    ...filters.exclude.map(topic),
    ...(filters.from ? [lift(`From ${filters.from}`, { from: '' })] : []),
    ...(filters.to ? [lift(`To ${filters.to}`, { to: '' })] : []),
    ...filters.has.map((fact) => lift(factNames[fact], toggleHas(filters, fact))),
    ...filters.authors.map((author) => lift(`By ${author}`, toggleAuthor(filters, author))),
    ...filters.is.map((state) => lift(states[state], toggleIs(filters, state))),
  ];
}
