import { plainDay } from '../../dates.ts';
import type { Filters } from '../../search/types.ts';

interface Props {
  filters: Filters;
  /** Month → papers, newest first. */
  months: Record<string, number>;
  onChange: (filters: Filters) => void;
}

/** Menus for the first and the last month; absent where all editions are of one month. */
export function MonthRange({ filters, months, onChange }: Props) {
  const known = [...new Set([...Object.keys(months), filters.from, filters.to])].filter(Boolean);
  if (known.length < 2 && !filters.from && !filters.to) return null;
  known.sort().reverse();
  const menu = (end: 'from' | 'to', label: string, none: string) => (
    <label>
      <span>{label}</span>
      <select
        class="control"
        value={filters[end]}
        onChange={(event) => onChange({ ...filters, [end]: event.currentTarget.value })}
      >
        <option value="">{none}</option>
        {known.map((month) => (
          <option value={month} key={month}>
            {/* An address may also hold a year or a day. */}
            {month.length === 7 ? plainDay(month) : month}
            {months[month] !== undefined && ` (${months[month]})`}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="range">
      <legend>Editions</legend>
      {menu('from', 'From', 'the first')}
      {menu('to', 'To', 'the last')}
    </fieldset>
  );
}
