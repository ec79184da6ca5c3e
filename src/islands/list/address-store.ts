/** What of a list stands in the address (filters, and titles, excerpts or abstracts), how soon it is written, and steps back; how many papers are shown. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { fromAddress, toAddress } from '../../search/query/address.ts';
import { emptyQuery, noFilters, type Query } from '../../search/types.ts';
import { showAnswer } from './rows-below.ts';
import { leftList } from './way-back.ts';

const listeners = new Set<() => void>();

/** Milliseconds. Browsers allow few changes of the address a minute: Safari throws, Chromium ignores more. */
const debounce = 300;

/** What is not yet written to the address. */
let unwritten: View | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The address is the only store of a list's view, so it can be shared, bookmarked and stepped back. */
function currentView(): View {
  return unwritten ?? viewFrom(new URLSearchParams(location.search));
}

/** Adds a step to the history; with `replace`, as for typing, changes the present one. */
export function changeView(change: (view: View) => View, replace = false): void {
  const now = currentView();
  const next = change(now);
  if (`${addressOf(next)}` === `${addressOf(now)}`) return;
  if (replace) {
    unwritten = next;
    clearTimeout(timer);
    timer = setTimeout(writeNow, debounce);
  } else {
    // What was typed belongs to the step before.
    writeNow();
    write(next, (address) => history.pushState(null, '', address));
  }
  notify();
  if (nameOf(next.query) !== nameOf(now.query)) showAnswer();
}

/** The query alone. */
export function changeQuery(changed: Partial<Query>, replace = false): void {
  changeView((view) => ({ ...view, query: { ...view.query, ...changed } }), replace);
}

function onView(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('popstate', () => {
      clearTimeout(timer);
      unwritten = null;
      notify();
    });
    // The address is complete before the page is left, and before a link's handler reads it.
    for (const leaving of ['click', 'auxclick', 'pagehide'])
      addEventListener(leaving, writeNow, true);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The query in the address, and how many papers are shown to it: after a way back as many as were left. */
export function useQuery(step = 0) {
  const [view, setView] = useState<View | null>(null);
  const [shown, show] = useState({ name: '', papers: step });
  useLayoutEffect(() => {
    const now = currentView();
    setView(now);
    show({ name: nameOf(now.query), papers: Math.max(leftList()?.papers ?? 0, step) });
    return onView(() => setView(currentView()));
  }, []);
  const { query = emptyQuery() } = view ?? {};
  const name = nameOf(query);
  const limit = shown.name === name ? shown.papers : step;
  return {
    /** Not on the server, which knows no address, and not until the browser takes over. */
    isRead: view !== null,
    query,
    /** What tells it from others. */
    name,
    isPlain: name === '',
    limit,
    showMore: () => show({ name, papers: limit + step }),
  };
}

function nameOf(query: Query): string {
  return `${toAddress(query)}`;
}

function writeNow(): void {
  clearTimeout(timer);
  if (unwritten) write(unwritten, (address) => history.replaceState(history.state, '', address));
}

/** Where the browser refuses, the page shows the change all the same, and the next one includes it. */
function write(view: View, into: (address: string) => void): void {
  const params = `${addressOf(view)}`;
  unwritten = view;
  try {
    into(location.pathname + (params && `?${params}`) + location.hash);
    unwritten = null;
  } catch {
    // Too many changes within a short time.
  }
}

function notify(): void {
  for (const listener of listeners) listener();
}

const densities = ['titles', 'excerpts', 'abstracts'] as const;
type Density = (typeof densities)[number];

/** How a reader looks at a list; all of it stands in the address. */
export interface View {
  query: Query;
  /** `null`: the reader's usual one, which layouts/reader.js keeps. */
  density: Density | null;
}

/** Any address gives a view. `?topic=agents&view=titles` */
export function viewFrom(params: URLSearchParams): View {
  return { query: fromAddress(params), density: densityFrom(params.get('view')) };
}

/** Defaults are left out: an unfiltered list has the page's plain address. */
export function addressOf({ query, density }: View): URLSearchParams {
  const params = toAddress(query);
  if (density) params.set('view', density);
  return params;
}

/** A filtered list as the address of a search of all papers; `list`: that of the whole list. */
export function searchOf(list: string, query: Query): URLSearchParams {
  const params = new URLSearchParams(list);
  const topic = params.get('topic');
  const isWider = topic !== null && query.filters.match === 'any';
  // “Any of the topics” would take the list's own for one of them.
  const own = isWider ? `topic:${topic}` : (params.get('q') ?? '');
  if (isWider) params.delete('topic');
  params.delete('q');
  const text = `${own} ${query.text}`.trim();
  for (const [name, value] of toAddress({ ...query, text }))
    if (name === 'from' || name === 'to') params.set(name, value);
    else params.append(name, value);
  return params;
}

/** Without text and filters; order and density stay. */
export function cleared({ query, density }: View): View {
  return { query: { ...query, text: '', exact: false, filters: noFilters() }, density };
}

export function densityFrom(name: string | null): Density | null {
  return densities.find((density) => density === name) ?? null;
}
