import { toAddress } from '../../search/query/address.ts';
import type { Filters, Query } from '../../search/types.ts';

/**
 * The search's address for a list whose page shows only a part of it: the list's own bounds, and the reader's choices.
 * Topics of which any will do cannot be asked for inside of a topic; there the list comes whole.
 */
export function wholeList(query: Query, within: Partial<Filters>): string {
  const { filters } = query;
  const own = within.include ?? [];
  const chosen = own.length > 0 && filters.match === 'any' ? [] : filters.include;
  const include = [...new Set([...own, ...chosen])];
  const match = own.length > 0 ? 'all' : filters.match;
  return toAddress({ ...query, filters: { ...filters, ...within, include, match } }).toString();
}
