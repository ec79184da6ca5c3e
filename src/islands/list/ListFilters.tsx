import { useMemo } from 'preact/hooks';
import type { Filters } from '../../search/types.ts';
import { changeView } from './address-store.ts';
import { type PackedChoices, unpacked } from './choices.ts';
import { DayRange } from './DayRange.tsx';
import { FilterForm } from './FilterForm.tsx';
import { activeFilters } from './filters.ts';
import { useList } from './list-store.ts';

/** The filters beside a rendered list. */
export function ListFilters(props: { choices: PackedChoices }) {
  const choices = useMemo(() => unpacked(props.choices), []);
  const { view, shown, counts, reader, isPlain } = useList(choices, choices);
  const { query } = view;
  const change = (filters: Filters) =>
    changeView((now) => ({ ...now, query: { ...now.query, filters } }));
  return (
    <FilterForm
      topics={choices.topics}
      venues={choices.venues}
      filters={query.filters}
      counts={counts}
      muted={reader.muted}
      total={choices.total}
      left={isPlain ? choices.total : shown.length}
      active={activeFilters(query, (id) => id).length}
      onChange={change}
    >
      {choices.days && <DayRange days={choices.days} filters={query.filters} onChange={change} />}
    </FilterForm>
  );
}
