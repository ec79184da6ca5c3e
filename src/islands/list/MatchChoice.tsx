import type { Filters } from '../../search/types.ts';

interface Props {
  match: Filters['match'];
  onChange: (match: Filters['match']) => void;
}

/** Whether a paper needs any or all of the topics chosen. */
export function MatchChoice({ match, onChange }: Props) {
  const choice = (value: Filters['match'], label: string) => (
    <label>
      <input type="radio" name="match" checked={match === value} onChange={() => onChange(value)} />{' '}
      {label}
    </label>
  );
  return (
    <fieldset class="match">
      <legend>Papers with</legend>
      {choice('all', 'all topics chosen')}
      {choice('any', 'any')}
    </fieldset>
  );
}
