/** Hits and answers of search that say and find nothing, but for what a test says of them. */
import {
  emptyQuery,
  noneInStates,
  type SearchHit,
  type SearchResults,
} from '../../../src/search/types.ts';

export function inventedResults(own: Partial<SearchResults> = {}): SearchResults {
  return {
    stage: 'full',
    query: emptyQuery(),
    total: 0,
    nextBest: 0,
    hits: [],
    mutedPapers: 0,
    hiddenPapers: 0,
    counts: {
      topics: {},
      has: { code: 0, project: 0, venue: 0 },
      is: noneInStates(),
      authors: [],
      venues: {},
    },
    correction: null,
    offer: null,
    leftOut: [],
    unknown: [],
    unknownIds: [],
    excluded: [],
    timed: null,
    invalidFields: [],
    relaxed: false,
    withoutAbstracts: false,
    withoutOlder: false,
    ...own,
  };
}

export function inventedHit(id: string, own: Partial<SearchHit> = {}): SearchHit {
  return {
    id,
    url: `/papers/${id}/`,
    title: [{ text: id, mark: false }],
    authors: [],
    date: '2031-04-01',
    topics: [],
    code: false,
    project: false,
    venue: '',
    matchedIn: [],
    nextBest: false,
    ...own,
  };
}
