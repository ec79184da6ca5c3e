/** What of a list stands in the address: filters, and titles, excerpts or abstracts. */
import { fromAddress, toAddress } from '../../search/query/address.ts';
import type { Query } from '../../search/types.ts';
import { emptyQuery, noFilters } from '../../search/types.ts';

const densities = ['titles', 'excerpts', 'abstracts'] as const;
type Density = (typeof densities)[number];

/** How a reader looks at a list; all of it stands in the address. */
export interface View {
  query: Query;
  /** `null`: the reader's usual one, which layouts/reader.js keeps. */
  density: Density | null;
}

export function plainView(): View {
  return { query: emptyQuery(), density: null };
}

/** Any address gives a view. `?topic=agents&view=titles` */
export function viewFrom(params: URLSearchParams): View {
  return { query: fromAddress(params), density: densityFrom(params.get('view')) };
}

/** Defaults are left out: an unfiltered list has the page's plain address. */
export function addressOf({ query, density }: View): URLSearchParams {
  const params = toAddress(query);
  if (density) params.set('view', density);
  return params;
}

/** A filtered list as the address of a search of all papers; `list`: that of the whole list. */
export function searchOf(list: string, query: Query): URLSearchParams {
  const params = new URLSearchParams(list);
  const topic = params.get('topic');
  const isWider = topic !== null && query.filters.match === 'any';
  // “Any of the topics” would take the list's own for one of them.
  const own = isWider ? `topic:${topic}` : (params.get('q') ?? '');
  if (isWider) params.delete('topic');
  params.delete('q');
  const text = `${own} ${query.text}`.trim();
  for (const [name, value] of toAddress({ ...query, text }))
    if (name === 'from' || name === 'to') params.set(name, value);
    else params.append(name, value);
  return params;
}

/** Without text and filters; order and density stay. */
export function cleared({ query, density }: View): View {
  return { query: { ...query, text: '', exact: false, filters: noFilters() }, density };
}

export function densityFrom(name: string | null): Density | null {
  return densities.find((density) => density === name) ?? null;
}
