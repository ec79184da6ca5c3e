import './chips.css';
import type { Query } from '../../search/types.ts';
import { activeFilters } from './active-filters.ts';
import { byKeyboard, focusField, handFocusOn } from './hand-on.ts';
import { MatchChoice } from './MatchChoice.tsx';

interface Props {
  query: Query;
  /** The words stand in a field beside: no chip for them. */
  wordsApart?: boolean;
  nameOf: (topic: string) => string;
  onChange: (query: Query) => void;
  onClear: () => void;
}

/** The choices that narrow, each to be lifted alone, and one "clear" for all. */
export function Chips({ query, wordsApart = false, nameOf, onChange, onClear }: Props) {
  const active = activeFilters(query, nameOf).slice(wordsApart && query.text.trim() ? 1 : 0);
  if (active.length === 0) return null;
  return (
    <ul class="active-filters" aria-label="Filters that are on">
      {active.map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            aria-label={`Remove ${label}`}
            onClick={(event) => {
              if (byKeyboard(event)) focusBeside(event.currentTarget);
              onChange(without);
            }}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <MatchChoice
        filters={query.filters}
        onChange={(filters) => onChange({ ...query, filters })}
      />
      <li>
        <button
          type="button"
          class="clear"
          onClick={(event) => {
            handFocusOn(event);
            onClear();
          }}
        >
          Clear
        </button>
      </li>
    </ul>
  );
}

/** The button pressed goes away, and its focus with it: to the chip beside it, else to the field. */
function focusBeside(pressed: HTMLElement): void {
  const item = pressed.closest('li');
  const chips = [item?.nextElementSibling, item?.previousElementSibling]
    .map((beside) => beside?.querySelector<HTMLElement>('button:not(.clear)'))
    .filter((chip) => chip != null);
  if (chips[0]) chips[0].focus();
  else focusField(pressed);
}
