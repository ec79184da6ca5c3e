import './list-bar.css';
import type { ComponentChildren } from 'preact';
import { listWords } from '#words';
import type { Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { showNotice } from '../notice.ts';
import { useTyped } from '../use-typed.ts';
import { changeView } from './address-store.ts';
import { Chips } from './Chips.tsx';
import type { ListChoices, ListSize } from './choices.ts';
import { ListNotes } from './ListNotes.tsx';
import { ListWays } from './ListWays.tsx';
import { type ListState, nameOf, useList } from './list-store.ts';
import { SortChoice } from './SortChoice.tsx';
import { Status } from './Status.tsx';
import { cleared, searchOf } from './view.ts';
import { inQuotes, listStatus } from './wording.ts';

// A page asks for both by one address.
export { ListFilters } from './ListFilters.tsx';

interface Props {
  list: ListSize & Pick<ListChoices, 'sorts' | 'lasting'> & { name: string };
  /** More ways to arrange the list. */
  children?: ComponentChildren;
}

/** Above a list: its search field, active filters, status, order and notes. */
export default function ListBar({ list: of, children }: Props) {
  const list = useList(of);
  const { query } = list.view;
  const address = searchOf(of.asSearch, query);
  const change = (changed: Partial<Query>, replace = false) =>
    changeView((now) => ({ ...now, query: { ...now.query, ...changed } }), replace);
  return (
    <div class="list-bar">
      <search aria-label={listWords.thisList}>
        <input
          type="search"
          class="control"
          aria-label={listWords.searchList}
          placeholder={listWords.searchList}
          {...useTyped(query.text, (text) => change({ text, exact: false }, true))}
        />
      </search>
      <Chips {...{ query, nameOf }} onChange={change} onClear={() => changeView(cleared)}>
        <CopyLink lasting={of.lasting} />
      </Chips>
      <div class="list-status row">
        <Status {...statusOf(list, of.total)} />
        <SortChoice
          sorts={of.sorts}
          sort={query.sort}
          reader={list.reader}
          onSort={(sort) => change({ sort })}
        />
        <ListWays
          {...{ address, query, nameOf }}
          name={of.asSearch.includes('from=') ? '' : of.name}
          shown={list.isPlain ? [] : list.shown}
        />
        {children}
      </div>
      <ListNotes list={list} onChange={change} />
    </div>
  );
}

/** What the notes below say of the words is announced with the count. */
function statusOf(list: ListState, total: number) {
  const { shown, found } = list;
  const seen = found.failure || listStatus(list, total);
  const missing = shown.length > 0 ? found.missing.within : '';
  const { from, to } = found.correction ?? { from: '', to: '' };
  const corrected = to
    ? say(listWords.corrected, { found: seen, to: inQuotes(to), from: inQuotes(from) })
    : seen;
  const aloud = missing ? say(listWords.withMissing, { found: corrected, missing }) : corrected;
  return { seen, aloud };
}

/** Copies the list's address, filters and all. `lasting`: the path at which the list will stand tomorrow. */
function CopyLink({ lasting }: { lasting: string | undefined }) {
  const copy = async () => {
    const path = lasting === undefined ? location.pathname : pathTo(lasting);
    const address = location.origin + path + location.search;
    try {
      await navigator.clipboard.writeText(address);
      showNotice(listWords.linkCopied);
    } catch {
      // Not allowed here: the reader copies it by hand.
      showNotice(listWords.copyThis, { href: address, text: address });
    }
  };
  return (
    <button type="button" class="link-button" onClick={copy}>
      {listWords.copyLink}
    </button>
  );
}
