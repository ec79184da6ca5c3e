/** Two fields for the first and the last day: in a list's filters, and above the map. */
import { filterWords } from '#words';
import type { Filters } from '../../search/types.ts';
import { dayEnds, type ListChoices } from './filters.ts';

interface Props {
  filters?: Pick<Filters, 'from' | 'to'>;
  days: ListChoices['days'];
  onChange?: (end: Partial<Filters>) => void;
}

export function DayRange({ filters, days, onChange }: Props) {
  return (
    days && (
      <fieldset class="range">
        <legend class="label soft">
          {filters && !filters.from && !filters.to ? filterWords.anyDay : filterWords.days}
        </legend>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            <span>{dayEnds[end]}</span>
            <input
              type="date"
              class="control"
              name={end}
              min={days[0]}
              max={days[1]}
              // An address may hold a month or a year instead, which the field cannot show.
              value={filters?.[end].length === days[0].length ? filters[end] : ''}
              onChange={({ currentTarget: { value } }) => onChange?.({ [end]: value })}
            />
          </label>
        ))}
      </fieldset>
    )
  );
}
