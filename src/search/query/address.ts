/** The query in the address bar; a topic both asked for and left out. */
import { editionOf } from '../../dates.ts';
import { factOrders } from '../orders.ts';
import {
  type Chosen,
  filterNames,
  type Muted,
  noFilters,
  type Query,
  type SearchRequest,
  type SortOrder,
  type ValueFilter,
  valueFilters,
} from '../types.ts';

export function isSortOrder(name: string | null): name is SortOrder {
  const known: readonly string[] = ['relevance', ...factOrders, 'saved'];
  return known.includes(name ?? '') || /^list:[\w.-]+$/.test(name ?? '');
}

export function isByNearness(order: SortOrder): boolean {
  return order === 'saved' || order.startsWith('list:');
}

/** Whether a query asks for what facts do not tell, and so for the index of words: words, names, titles, nearness; or a reader has muted such. */
export function needsWords({ text, sort, filters }: Query, muted?: Muted): boolean {
  const isOrdered = sort === 'title' || isByNearness(sort);
  const isAsked = text.trim() !== '' || filters.authors.length > 0 || isOrdered;
  return isAsked || (muted !== undefined && mutesByWords(muted));
}

/** Whether it is answered by hashes of ids, and so needs the files of lists. */
export function asksForHashes({ among, limit }: SearchRequest): boolean {
  return among !== undefined || limit === 0;
}

/** Whether facts do not tell all of what is muted. */
export function mutesByWords({ authors, words }: Muted): boolean {
  return authors.length + words.length > 0;
}

/** The query as the address bar holds it; filters that are off are left out. `?q=agents&topic=safety&not=video`. */
export function toAddress({ text, filters, sort, exact }: Query): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, values: string[]) => {
    for (const value of values) if (value) params.append(name, value);
  };
  put('q', [text]);
  put('topic', filters.include);
  put('not', filters.exclude);
  put('match', filters.match === 'any' ? ['any'] : []);
  put('from', [filters.from]);
  put('to', [filters.to]);
  for (const name of filterNames) put(valueFilters[name].called, filters[name]);
  put('sort', sort === 'relevance' ? [] : [sort]);
  put('exact', exact ? ['1'] : []);
  return params;
}

/** Never fails: parameters that it does not understand are left out. */
export function fromAddress(params: URLSearchParams): Query {
  const sort = params.get('sort');
  const all = (name: string) => [...new Set(params.getAll(name).filter(Boolean))];
  const exclude = all('not');
  const filters = {
    ...noFilters(),
    // A topic both asked for and left out is left out, as the reader sees: no paper can be both.
    include: all('topic').filter((topic) => !exclude.includes(topic)),
    exclude,
    match: params.get('match') === 'any' ? ('any' as const) : ('all' as const),
    from: editionOf(params.get('from') ?? '') ?? '',
    to: editionOf(params.get('to') ?? '') ?? '',
  };
  for (const name of filterNames) choose(filters, name, all(valueFilters[name].called));
  return {
    text: params.get('q') ?? '',
    filters,
    sort: isSortOrder(sort) ? sort : 'relevance',
    exact: params.get('exact') === '1',
  };
}

function choose<Name extends ValueFilter>(filters: Chosen, name: Name, given: string[]): void {
  filters[name] = valueFilters[name].read(given);
}
