import { type SortOrder, sortOrders } from '../../search/types.ts';

interface Props {
  /** Besides the list's own order. */
  sorts: readonly SortOrder[];
  sort: SortOrder;
  /** What the first order is called here. */
  first?: string;
  onSort: (sort: SortOrder) => void;
}

/** In which order; absent where no other would change anything. */
export function SortChoice({ sorts, sort, first = 'As listed', onSort }: Props) {
  if (sorts.length === 0) return null;
  const names = { relevance: first, date: 'Newest first', votes: 'Most votes first' };
  const offered = sortOrders.filter((order) => order === 'relevance' || sorts.includes(order));
  return (
    <select
      aria-label="Order"
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
