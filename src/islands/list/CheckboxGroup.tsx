/** A filter by values, each with a box and what it would leave. */
import { inDigits } from '../../counted.ts';
import type { Chosen, Filters, NameCount, ValueFilter } from '../../search/types.ts';
import { type ListCounts, namings, toggled } from './filters.ts';

interface Props<Name extends ValueFilter> {
  filter: Name;
  filters: Filters;
  counts: ListCounts;
  /** In the order to offer them. */
  venues: NameCount[];
  onChange: (filters: Filters) => void;
}

/** One that would leave nothing is disabled; chosen ones that are not offered come first. */
export function CheckboxGroup<Name extends ValueFilter>(props: Props<Name>) {
  const { filter, filters, counts, venues, onChange } = props;
  const { legend, inForm, offered, areNames = false } = namings[filter];
  const all: Chosen = filters;
  const chosen = all[filter];
  const known = offered(counts, venues, chosen);
  const others = chosen.filter((one) => areNames && !known.some(({ value }) => value === one));
  const options = [...others.map((value) => ({ value, papers: 0 })), ...known];
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, papers }) => (
        <label class="choice" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={!chosen.includes(value) && papers === 0}
            onChange={() => onChange({ ...filters, [filter]: toggled(chosen, value) })}
          />
          <span class="name" translate={!areNames}>
            {inForm(value)}
          </span>{' '}
          <span class="count">{papers === undefined ? null : inDigits(papers)}</span>
        </label>
      ))}
    </fieldset>
  );
}
