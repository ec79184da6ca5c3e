/** The query in the address bar; a topic both asked for and left out. */
import { editionOf } from '../../dates.ts';
import { factOrders } from '../orders.ts';
import {
  type Chosen,
  filterNames,
  noFilters,
  type Query,
  type SortOrder,
  type ValueFilter,
  valueFilters,
} from '../types.ts';

export function isSortOrder(name: string | null): name is SortOrder {
  const known: readonly string[] = ['relevance', ...factOrders, 'saved'];
  return known.includes(name ?? '') || /^list:[\w.-]+$/.test(name ?? '');
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
