import './list-bar.css';
import type { Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { changeView } from './address-store.ts';
import { Chips } from './Chips.tsx';
import type { ListChoices } from './choices.ts';
import { ListStatus } from './ListStatus.tsx';
import { SortChoice } from './SortChoice.tsx';
import { useList } from './use-list.ts';
import { cleared } from './view.ts';

/** Above a server-made list: a search of it, what is on, how many are left, and how they are arranged. */
export default function ListBar({ choices }: { choices: ListChoices }) {
  const list = useList(choices);
  const { query } = list.view;
  const change = (changed: Partial<Query>, replace = false) =>
    changeView((now) => ({ ...now, query: { ...now.query, ...changed } }), replace);
  const nameOf = (id: string) => choices.topics.find((topic) => topic.id === id)?.name ?? id;
  return (
    <div class="list-bar">
      <search aria-label="This list">
        <input
          type="search"
          aria-label="Search this list"
          placeholder="Search this list"
          value={query.text}
          onInput={(event) => change({ text: event.currentTarget.value, exact: false }, true)}
        />
        <SortChoice sorts={choices.sorts} sort={query.sort} onSort={(sort) => change({ sort })} />
      </search>
      <Chips {...{ query, nameOf }} onChange={change} onClear={() => changeView(cleared)} />
      <ListStatus
        list={list}
        choices={choices}
        onExact={() => change({ exact: true })}
        searchPath={pathTo('search/')}
      />
    </div>
  );
}
