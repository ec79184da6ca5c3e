import { useLayoutEffect, useState } from 'preact/hooks';
import type { Filters } from '../../search/types.ts';
import { currentReader, onReader } from '../reader/reader-store.ts';
import { changeView, currentView, onView } from './address-store.ts';
import type { ListChoices } from './choices.ts';
import { chooseTopic } from './filters.ts';
import { type Found, found, notAsked, onFound, searchList } from './list-search.ts';
import { Listed } from './listed.ts';
import { type NarrowedList, narrowList } from './narrow.ts';
import { densityFrom, plainView, type View, withoutAuthors } from './view.ts';

/** The page's list as it is shown now. */
export interface ListState extends NarrowedList {
  view: View;
  total: number;
  muted: string[];
  found: Found;
}

const topicLinks = '.bars a[data-topic]';
const listeners = new Set<(state: ListState) => void>();
let listed: Listed | null = null;
let state: ListState | null = null;

/** The state that all islands of a page share; until the browser takes over, that of the unfiltered list. */
export function useList(choices: ListChoices): ListState {
  const [shown, setShown] = useState(() => unfiltered(choices));
  useLayoutEffect(() => onList(setShown), []);
  return shown;
}

function unfiltered({ total, topics, has }: ListChoices): ListState {
  return {
    view: plainView(),
    total,
    shown: Array(total).fill(''),
    counts: {
      topics: Object.fromEntries(topics.map(({ id, papers }) => [id, papers])),
      has,
      is: { saved: 0, read: 0, unread: total },
    },
    mutedPapers: 0,
    muted: [],
    found: notAsked,
  };
}

function onList(listener: (state: ListState) => void): () => void {
  listeners.add(listener);
  // Islands start while a long list is still loading.
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
  const ids = listed.columns.papers.map(({ id }) => id);
  const search = () => searchList(currentView().query, ids);
  onReader(update);
  onFound(update);
  onView(() => {
    search();
    update();
  });
  addEventListener('click', writeDensity);
  addEventListener('click', chooseLinkedTopic);
  search();
  update();
  document.documentElement.removeAttribute('data-arriving');
}

function update(): void {
  if (!listed) return;
  const view = withoutAuthors(currentView());
  const reader = currentReader();
  const { muted } = reader;
  const { filters, sort } = view.query;
  const answer = found();
  const narrowing = { filters, sort, reader, muted, found: answer.ids };
  const narrowed = narrowList(listed.columns, narrowing);
  listed.show(narrowed.shown);
  markLinkedTopics(filters);
  state = { ...narrowed, view, total: listed.columns.papers.length, muted, found: answer };
  for (const listener of listeners) listener(state);
}

/** layouts/reader.js changes the density; the address, which may be shared, follows. */
function writeDensity({ target }: Event): void {
  const button = target instanceof Element && target.closest('button[data-choose="density"]');
  if (!(button instanceof HTMLButtonElement)) return;
  changeView((view) => ({ ...view, density: densityFrom(button.value) }), true);
}

/** The bars of "the day at a glance" link to topics; on the page of the list they filter it. */
function chooseLinkedTopic(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element && event.target.closest(topicLinks);
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const { topic = '' } = link.dataset;
  changeView(({ query, ...view }) => ({
    ...view,
    query: { ...query, filters: chooseTopic(query.filters, topic, 'include') },
  }));
}

function markLinkedTopics({ include }: Filters): void {
  for (const link of document.querySelectorAll<HTMLElement>(topicLinks)) {
    if (include.includes(link.dataset.topic ?? '')) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
