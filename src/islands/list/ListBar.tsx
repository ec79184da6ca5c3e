import './list-bar.css';
import type { ComponentChildren } from 'preact';
import type { Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { changeView } from './address-store.ts';
import { Chips } from './Chips.tsx';
import type { ListChoices } from './choices.ts';
import { ListOffers } from './ListOffers.tsx';
import { ListStatus } from './ListStatus.tsx';
import { SortChoice } from './SortChoice.tsx';
import { useList } from './use-list.ts';
import { cleared } from './view.ts';

interface Props {
  choices: ListChoices;
  /** Further ways to arrange the list. */
  children?: ComponentChildren;
}

/** Above a server-made list: a search of it, what is on, how many are left, and how they are arranged. */
export default function ListBar({ choices, children }: Props) {
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
      </search>
      <Chips {...{ query, nameOf }} onChange={change} onClear={() => changeView(cleared)} />
      <div class="list-status">
        <ListStatus list={list} whole={choices.whole} />
        <SortChoice sorts={choices.sorts} sort={query.sort} onSort={(sort) => change({ sort })} />
        {children}
      </div>
      <ListOffers
        list={list}
        choices={choices}
        onExact={() => change({ exact: true })}
        searchPath={pathTo('search/')}
      />
    </div>
  );
}
