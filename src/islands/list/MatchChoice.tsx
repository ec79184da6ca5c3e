import type { Filters } from '../../search/types.ts';

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Whether a paper needs all or any of the topics chosen; absent where it would change nothing. */
export function MatchChoice({ filters, onChange }: Props) {
  if (filters.include.length < 2) return null;
  return (
    <li>
      <select
        aria-label="Papers with"
        value={filters.match}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...filters, match: value === 'any' ? 'any' : 'all' })
        }
      >
        <option value="all">all of these topics</option>
        <option value="any">any of these topics</option>
      </select>
    </li>
  );
}
