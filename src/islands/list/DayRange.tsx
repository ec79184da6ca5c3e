/** The first and the last day of a list's papers: months with their papers where search has counted them, or else days. */
import { filterWords, newWords, searchWords, siteWords } from '#words';
import { plainDay } from '../../dates.ts';
import type { Filters } from '../../search/types.ts';
import { say } from '../../words/message.ts';
import type { ListChoices } from './filters.ts';

interface Props {
  filters: Filters;
  /** The first and the last that can be chosen; null where there is one. */
  days: ListChoices['days'];
  /** Month → papers. */
  months: Record<string, number> | undefined;
  onChange: (filters: Filters) => void;
}

export function DayRange({ filters, days, months, onChange }: Props) {
  const { from, to } = filters;
  const known = [...new Set([...Object.keys(months ?? {}), from, to])].filter(Boolean);
  if (months ? known.length < 2 && !from && !to : !days) return null;
  const inOrder = known.sort().reverse();
  const dayLength = days?.[0].length;
  return (
    <fieldset class="range">
      <legend>{months ? siteWords.editions : filterWords.days}</legend>
      {(['from', 'to'] as const).map((end) => {
        const name = <span>{end === 'from' ? filterWords.from : filterWords.to}</span>;
        const choose = ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
          onChange({ ...filters, [end]: value });
        return months ? (
          <label key={end}>
            {name}
            <select class="control" value={filters[end]} onChange={choose}>
              <option value="">{searchWords.anyDate}</option>
              {inOrder.map((month) => (
                <option value={month} key={month}>
                  {months[month] === undefined
                    ? plainDay(month)
                    : say(newWords.ofTopic, { topic: plainDay(month), n: months[month] })}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <label key={end}>
            {name}
            <input
              type="date"
              class="control"
              min={days?.[0]}
              max={days?.[1]}
              // An address may also hold a month or a year, which the field cannot show.
              value={filters[end].length === dayLength ? filters[end] : ''}
              onChange={choose}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
