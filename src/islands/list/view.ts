import { fromAddress, toAddress } from '../../search/query/address.ts';
import { emptyQuery, noFilters } from '../../search/query/empty.ts';
import type { Query } from '../../search/types.ts';

export const densities = ['titles', 'excerpts', 'abstracts'] as const;
export type Density = (typeof densities)[number];

/** How a reader looks at a list: all of it stands in the address. */
export interface View {
  query: Query;
  /** `null`: as the reader likes lists in general, which layouts/reader.js keeps. */
  density: Density | null;
}

export function plainView(): View {
  return { query: emptyQuery(), density: null };
}

/** Any address gives a view. `?topic=agents&view=titles` */
export function viewFrom(params: URLSearchParams): View {
  return { query: fromAddress(params), density: densityFrom(params.get('view')) };
}

/** The view as a server-made list can follow it: its items tell no authors, which a link from the search may ask for. */
export function withoutAuthors({ query, density }: View): View {
  return { query: { ...query, filters: { ...query.filters, authors: [] } }, density };
}

/** What is off is left out, so that an untouched list has the page's plain address. */
export function addressOf({ query, density }: View): URLSearchParams {
  const params = toAddress(query);
  if (density) params.set('view', density);
  return params;
}

/** Everything that narrows goes; sort and density, which only arrange, stay. */
export function cleared({ query, density }: View): View {
  return { query: { ...query, text: '', exact: false, filters: noFilters() }, density };
}

export function densityFrom(name: string | null): Density | null {
  return densities.find((density) => density === name) ?? null;
}
