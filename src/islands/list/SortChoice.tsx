import { type SortOrder, sortOrders } from '../../search/types.ts';

interface Props {
  /** Besides the first order. */
  sorts: readonly SortOrder[];
  sort: SortOrder;
  /** The name of the first order. */
  first?: string;
  onSort: (sort: SortOrder) => void;
}

/** A menu of orders; absent if there is only one. */
export function SortChoice({ sorts, sort, first = 'As listed', onSort }: Props) {
  if (sorts.length === 0) return null;
  const names = { relevance: first, date: 'Newest first', votes: 'Most votes first' };
  const offered = sortOrders.filter((order) => order === 'relevance' || sorts.includes(order));
  return (
    <select
      aria-label="Order"
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
