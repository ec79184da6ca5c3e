import { listWords } from '#words';
import { type SortOrder, sortOrders } from '../../search/types.ts';

interface Props {
  /** Besides the first order. */
  sorts: readonly SortOrder[];
  sort: SortOrder;
  /** The name of the first order. */
  first?: string;
  /** Whether there are saved papers to be near to. */
  hasSaved: boolean;
  onSort: (sort: SortOrder) => void;
}

/** A menu of orders; absent if there is only one. */
export function SortChoice({
  sorts,
  sort,
  first = listWords.orders.relevance,
  hasSaved,
  onSort,
}: Props) {
  const names = { ...listWords.orders, relevance: first };
  const offered = sortOrders.filter(
    (order) =>
      order === 'relevance' ||
      order === sort ||
      sorts.includes(order) ||
      (order === 'saved' && hasSaved),
  );
  if (offered.length === 1) return null;
  return (
    <select
      aria-label={listWords.order}
      class="control"
      value={sort}
      onChange={({ currentTarget: { value } }) =>
        onSort(offered.find((order) => order === value) ?? 'relevance')
      }
    >
      {offered.map((order) => (
        <option value={order} key={order}>
          {names[order]}
        </option>
      ))}
    </select>
  );
}
