import type { Filters } from '../../search/types.ts';
import { currentReader, onReader } from '../reader/reader-store.ts';
import { changeView, currentView, onView } from './address-store.ts';
import { chooseTopic } from './choose.ts';
import { type Found, found, onFound, searchWithin } from './found.ts';
import { Listed } from './listed.ts';
import { type NarrowedList, narrowList } from './narrow.ts';
import { densityFrom, type View, withoutAuthors } from './view.ts';

/** A list as it stands on screen now. */
export interface ListState extends NarrowedList {
  view: View;
  total: number;
  muted: string[];
  found: Found;
}

/** Links that stand for a topic of the list. */
const bars = '.bars a[data-topic]';
const listeners = new Set<(state: ListState) => void>();
let listed: Listed | null = null;
let state: ListState | null = null;

/** Follows the page's list. Both islands of a page share it. */
export function onList(listener: (state: ListState) => void): () => void {
  listeners.add(listener);
  // An island wakes while the page still comes in: of a long list it would know only the beginning.
  if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  if (state) listener(state);
  return () => listeners.delete(listener);
}

function start(): void {
  const list = document.querySelector<HTMLElement>('ol[data-list]');
  if (listed || !list) return;
  listed = new Listed(list);
  onReader(update);
  onFound(update);
  const ids = listed.columns.papers.map(({ id }) => id);
  onView(() => {
    searchWithin(currentView().query, ids);
    update();
  });
  addEventListener('click', shareDensity);
  addEventListener('click', chooseFromBars);
  searchWithin(currentView().query, ids);
  update();
  document.documentElement.removeAttribute('data-arriving');
}

/** layouts/reader.js changes the density; a shared address should carry it too. */
function shareDensity({ target }: Event): void {
  const button = target instanceof Element && target.closest('button[data-choose="density"]');
  if (!(button instanceof HTMLButtonElement)) return;
  changeView((view) => ({ ...view, density: densityFrom(button.value) }), true);
}

/** The bars of the day at a glance are links to topics; here they choose a topic of the list. */
function chooseFromBars(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const bar = event.target instanceof Element && event.target.closest(bars);
  if (!(bar instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const { topic = '' } = bar.dataset;
  changeView(({ query, ...view }) => ({
    ...view,
    query: { ...query, filters: chooseTopic(query.filters, topic, 'include') },
  }));
}

function showBars({ include }: Filters): void {
  for (const bar of document.querySelectorAll<HTMLElement>(bars)) {
    const { topic = '' } = bar.dataset;
    if (include.includes(topic)) bar.setAttribute('aria-current', 'true');
    else bar.removeAttribute('aria-current');
  }
}

function update(): void {
  if (!listed) return;
  const view = withoutAuthors(currentView());
  const reader = currentReader();
  const answer = found();
  const { filters, sort } = view.query;
  const { muted } = reader;
  const narrowed = narrowList(listed.columns, { filters, sort, reader, muted, found: answer.ids });
  listed.show(narrowed.shown);
  showBars(filters);
  state = { ...narrowed, view, total: listed.columns.papers.length, muted, found: answer };
  for (const listener of listeners) listener(state);
}
