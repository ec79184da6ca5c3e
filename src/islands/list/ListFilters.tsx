import { activeFilters } from './active-filters.ts';
import { changeView } from './address-store.ts';
import type { ListChoices } from './choices.ts';
import { FilterForm } from './FilterForm.tsx';
import { useList } from './use-list.ts';

/** The rail beside a server-made list: what to keep, what to leave out, and what each choice would leave. */
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
      on={activeFilters(query, (id) => id).length}
      onChange={(filters) => changeView((now) => ({ ...now, query: { ...now.query, filters } }))}
    />
  );
}
