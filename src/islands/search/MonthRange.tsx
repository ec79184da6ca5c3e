import { filterWords, searchWords, siteWords } from '#words';
import { plainDay } from '../../dates.ts';
import type { Filters } from '../../search/types.ts';
import { say } from '../../words/message.ts';

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
            {months[month] === undefined
              ? plainDay(month)
              : say(searchWords.monthPapers, { month: plainDay(month), papers: months[month] })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="range">
      <legend>{siteWords.editions}</legend>
      {menu('from', filterWords.from, searchWords.first)}
      {menu('to', filterWords.to, searchWords.last)}
    </fieldset>
  );
}
