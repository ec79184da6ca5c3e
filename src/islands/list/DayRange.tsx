import { filterWords } from '#words';
import type { Filters } from '../../search/types.ts';

interface Props {
  /** The first and the last that can be chosen. */
  days: [string, string];
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** The first and the last day of the papers shown. */
export function DayRange({ days: [min, max], filters, onChange }: Props) {
  const field = (end: 'from' | 'to', label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="date"
        class="control"
        {...{ min, max }}
        // An address may also hold a month or a year, which the field cannot show.
        value={filters[end].length === min.length ? filters[end] : ''}
        onChange={(event) => onChange({ ...filters, [end]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class="range">
      <legend>{filterWords.days}</legend>
      {field('from', filterWords.from)}
      {field('to', filterWords.to)}
    </fieldset>
  );
}
