import type { Filters, Query } from '../types.ts';

export function noFilters(): Filters {
  return {
    include: [],
    exclude: [],
    match: 'all',
    from: '',
    to: '',
    has: [],
    authors: [],
    is: [],
  };
}

/** Asks for every paper, newest first. */
export function emptyQuery(): Query {
  return { text: '', filters: noFilters(), sort: 'relevance', exact: false };
}
