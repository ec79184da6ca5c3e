/** A list's query, which is stored in the address: reading, writing and steps back; how many papers are shown; addresses of searches and comparisons. */
import { atom, type ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fromAddress, toAddress } from '../../search/query/address.ts';
import { emptyQuery, noFilters, type Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { leftList, showAnswer } from './scrolling.ts';

/** Milliseconds. Browsers limit changes of the address: beyond that, Safari throws and Chromium ignores them. */
const debounce = 300;

/** The query that is not yet written to the address. */
let unwritten: Query | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The address is the only store of a list's query, so that it can be shared, bookmarked and stepped back. */
function queryNow(): Query {
  return unwritten ?? fromAddress(new URLSearchParams(location.search));
}

/** Whether typing began the present step of the history: further letters belong to it. */
let isTyping = false;

/** Changes the query in a new step of the history; letters `typed` one after the other are one step. */
export function changeQuery(changed: Partial<Query>, typed = false): void {
  const now = queryNow();
  const next = { ...now, ...changed };
  if (nameOf(next) === nameOf(now)) return;
  if (typed && isTyping) {
    unwritten = next;
    clearTimeout(timer);
    timer = setTimeout(writeNow, debounce);
  } else {
    // The text typed before belongs to the step before.
    writeNow();
    write(next, (address) => history.pushState(null, '', address));
  }
  isTyping = typed;
  asked.set(next);
  showAnswer();
}

/** Removes text and filters; the order stays. */
export function clearQuery(): void {
  changeQuery({ text: '', exact: false, filters: noFilters() });
}

/** Shared by all parts of the page; at build there is no address. */
const asked = atom(import.meta.env.SSR ? emptyQuery() : queryNow());

if (!import.meta.env.SSR) {
  addEventListener('popstate', () => {
    clearTimeout(timer);
    unwritten = null;
    isTyping = false;
    asked.set(queryNow());
  });
  // Writes the address before the page is left, and before a link's handler reads it.
  for (const leaving of ['click', 'auxclick', 'pagehide'])
    addEventListener(leaving, writeNow, true);
}

/** The query in the address, and how many papers to show, if more than at first: after "back", as many as were shown before. */
export function useQuery() {
  const query = useStore(asked);
  const name = nameOf(query);
  const [shown, show] = useState(() => ({ name, papers: leftList()?.papers ?? 0, focus: -1 }));
  const { papers, focus } = shown.name === name ? shown : { papers: 0, focus: -1 };
  return {
    query,
    /** Identifies the query. */
    name,
    isPlain: name === '',
    /** 0: as many as at first. */
    papers,
    /** The row that gets the focus, once it is drawn; -1: none. */
    focus,
    show(papers: number, focus = -1) {
      show({ name: nameOf(queryNow()), papers, focus });
      // Once it has gone anywhere, no row that comes late takes it.
      const forget = () => show((now) => ({ ...now, focus: -1 }));
      if (focus >= 0) document.addEventListener('focusin', forget, { once: true });
    },
  };
}

/** The value of a store that parts of the page share; a change is drawn in the same frame. */
export function useStore<T>(store: ReadableAtom<T>): T {
  const [value, setValue] = useState(store.get());
  useLayoutEffect(() => store.subscribe((now) => setValue(() => now)), []);
  return value;
}

function nameOf(query: Query): string {
  return `${toAddress(query)}`;
}

function writeNow(): void {
  clearTimeout(timer);
  if (unwritten) write(unwritten, (address) => history.replaceState(history.state, '', address));
}

/** If the browser refuses, the page shows the change anyway, and the next write includes it. */
function write(query: Query, into: (address: string) => void): void {
  const params = toAddress(query);
  unwritten = query;
  try {
    into(location.pathname + (params.size > 0 ? `?${params}` : '') + location.hash);
    unwritten = null;
  } catch {
    // Too many changes in a short time.
  }
}

/** A filtered list as the address of a search of all papers; `list`: that of the whole list. */
export function searchOf(list: string, query: Query): URLSearchParams {
  const params = new URLSearchParams(list);
  const topic = params.get('topic');
  const isWider = topic !== null && query.filters.match === 'any';
  // With “any of the topics”, the list's own topic must not be one of the alternatives.
  const own = isWider ? `topic:${topic}` : (params.get('q') ?? '');
  if (isWider) params.delete('topic');
  params.delete('q');
  const text = `${own} ${query.text}`.trim();
  for (const [name, value] of toAddress({ ...query, text }))
    if (name === 'from' || name === 'to') params.set(name, value);
    else params.append(name, value);
  return params;
}

export const mostCompared = 4;

/** Where papers stand side by side: `compare/#on-kites,on-reeds`; `null` for fewer than two or more than four. */
export function comparison(ids: readonly string[]): string | null {
  const isOne = ids.length > 1 && ids.length <= mostCompared;
  return isOne ? pathTo(`compare/#${ids.join(',')}`) : null;
}
