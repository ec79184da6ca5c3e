import { plainDay } from '../../dates.ts';
import type { Filters } from '../../search/types.ts';

interface Props {
  filters: Filters;
  /** Month → papers, newest first. */
  months: Record<string, number>;
  onChange: (filters: Filters) => void;
}

/** From which month to which; absent where all editions are of one month. */
export function EditionRange({ filters, months, onChange }: Props) {
  const known = [...new Set([...Object.keys(months), filters.from, filters.to])].filter(Boolean);
  if (known.length < 2 && !filters.from && !filters.to) return null;
  known.sort().reverse();
  const choice = (end: 'from' | 'to', label: string, none: string) => (
    <label>
      <span>{label}</span>
      <select
        value={filters[end]}
        onChange={(event) => onChange({ ...filters, [end]: event.currentTarget.value })}
      >
        <option value="">{none}</option>
        {known.map((month) => (
          <option value={month} key={month}>
            {nameOf(month)}
            {months[month] !== undefined && ` (${months[month]})`}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="range">
      <legend>Editions</legend>
      {choice('from', 'From', 'the first')}
      {choice('to', 'To', 'the last')}
    </fieldset>
  );
}

/** An address may also hold a year or a day. */
function nameOf(edge: string): string {
  return edge.length === 7 ? plainDay(edge) : edge;
}
