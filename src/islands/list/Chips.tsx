/** The active filters as chips, each with a press that removes it; the choice between all and any of the topics. */
import { Button, byKeyboard, focusField, LinkButton } from '../Button.tsx';
import './list.css';
import type { ComponentChildren } from 'preact';
import { filterWords } from '#words';
import type { Query } from '../../search/types.ts';
import { say } from '../../words/message.ts';
import { activeFilters } from './filters.ts';

interface Props {
  query: Query;
  /** The text stands in a field of its own, and gets no chip. */
  withoutText?: boolean;
  nameOf: (topic: string) => string;
  onChange: (query: Query) => void;
  onClear: () => void;
  children?: ComponentChildren;
}

export function Chips({ query, withoutText = false, nameOf, onChange, onClear, children }: Props) {
  const active = activeFilters(query, nameOf).slice(withoutText && query.text.trim() ? 1 : 0);
  if (active.length === 0) return null;
  const { filters } = query;
  return (
    <ul class="active-filters row" aria-label={filterWords.on}>
      {active.map(({ label, without }) => (
        <li key={label}>
          <Button
            aria-label={say(filterWords.remove, { filter: label })}
            onClick={(event) => {
              if (byKeyboard(event)) focusNext(event.currentTarget);
              onChange(without);
            }}
          >
            <span>{label}</span> <span class="screen">×</span>
          </Button>
        </li>
      ))}
      {filters.include.length > 1 && (
        <li>
          <select
            aria-label={filterWords.papersWith}
            class="control"
            value={filters.match}
            onChange={({ currentTarget: { value } }) => {
              const match = value === 'any' ? 'any' : 'all';
              onChange({ ...query, filters: { ...filters, match } });
            }}
          >
            <option value="all">{filterWords.allTopics}</option>
            <option value="any">{filterWords.anyTopic}</option>
          </select>
        </li>
      )}
      <li class="tools">
        <LinkButton onClick={onClear}>{filterWords.clear}</LinkButton>
        {children}
      </li>
    </ul>
  );
}

function focusNext(chip: HTMLElement): void {
  const item = chip.closest('li');
  const [next] = [item?.nextElementSibling, item?.previousElementSibling].flatMap(
    (beside) => beside?.querySelector<HTMLElement>('button.control') ?? [],
  );
  if (next) next.focus();
  else focusField(chip);
}
