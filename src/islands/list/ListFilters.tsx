import { changeView } from './address-store.ts';
import type { ListChoices } from './choices.ts';
import { FilterForm } from './FilterForm.tsx';
import { activeFilters } from './filters.ts';
import { useList } from './list-store.ts';

/** The filters beside a rendered list. */
export default function ListFilters({ choices }: { choices: ListChoices }) {
  const { view, shown, counts, muted } = useList(choices);
  const { query } = view;
  return (
    <FilterForm
      topics={choices.topics}
      filters={query.filters}
      counts={counts}
      muted={muted}
      total={choices.total}
      left={shown.length}
      active={activeFilters(query, (id) => id).length}
      onChange={(filters) => changeView((now) => ({ ...now, query: { ...now.query, filters } }))}
    />
  );
}
