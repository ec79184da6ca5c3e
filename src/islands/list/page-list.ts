/** The list of this page: its store, the address, the reader's marks, the bars of the day as filters; new papers that stay once seen. */
import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';
import { searchWords } from '#words';
import { inDigits, percent } from '../../counted.ts';
import type { Filters } from '../../search/types.ts';
import { changeView, currentView, onView } from './address-store.ts';
import { type ListChoices, type ListSize, topicName } from './choices.ts';
import type { Chosen } from './downloads.ts';
import { chooseTopic } from './filters.ts';
import { type ListState, ListStore, unfiltered } from './list-store.ts';
import { Listed } from './listed.ts';
import { densityFrom } from './view.ts';
import { rememberOpened, returnToOpened } from './way-back.ts';

const topicLinks = '.bars a[data-topic]';
/** Null until the page's list is read. */
const current = atom<ListState | null>(null);
let choices: ListChoices | null = null;
let listed: Listed | null = null;
let store: ListStore | null = null;

/** The state that all islands of a page share; until the browser takes over, that of the unfiltered list. */
export function useList(size: ListSize, ofPage?: ListChoices): ListState {
  const state = useStore(current);
  // Another island may have read the list before this one hydrates, and Preact leaves attributes of the page's HTML as they stand: the first drawing is what the page shows.
  const [isDrawn, setDrawn] = useState(false);
  useLayoutEffect(() => {
    setDrawn(true);
    // The filters bring the choices; the list is read once they are known.
    choices ??= ofPage ?? null;
    // Islands start while a long list is still loading.
    if (document.readyState === 'loading')
      addEventListener('DOMContentLoaded', start, { once: true });
    else start();
  }, []);
  return isDrawn && state ? state : unfiltered(size, ofPage);
}

export function nameOf(topic: string): string {
  return choices ? topicName(choices, topic) : topic;
}

export function retry(): void {
  store?.retry();
}

/** Ids of the papers that are shown, where their items are filled. */
export function idsShown(): string[] {
  return listed?.idsOf([...(current.get()?.shown ?? [])]) ?? [];
}

function start(): void {
  const list = document.querySelector<HTMLElement>('ol.papers[data-list]');
  if (listed || !list || !choices) return;
  listed = new Listed(list);
  const ofPage = new ListStore({
    choices,
    columns: listed.columns,
    load: async (lists, show) => (await import('./ask-list.ts')).listSearch(lists, show),
    outOfReach: searchWords.failures.outOfReach,
  });
  store = ofPage;
  ofPage.state.listen(show);
  onView(() => ofPage.look(currentView()));
  rememberOpened();
  addEventListener('change', writeDensity);
  addEventListener('click', chooseLinkedTopic);
  document.addEventListener('chosen', giveChosen);
  document.querySelector('.show-more')?.addEventListener('click', () => ofPage.showMore());
  for (const place of document.querySelectorAll('.rail-place, .list-head'))
    for (const sign of ['pointerenter', 'focusin'])
      place.addEventListener(sign, warm, { once: true });
  ofPage.look(currentView());
  void followReader(ofPage)
    .catch(() => {})
    .finally(() => {
      document.documentElement.removeAttribute('data-arriving');
      returnToOpened();
    });
}

/** A list of one page needs no index for its filters. */
async function warm(): Promise<void> {
  if (!choices || choices.here === choices.total) return;
  (await import('../../search/search-papers.ts')).warmLists();
}

function show(state: ListState): void {
  current.set(state);
  if (!listed || !store || !choices) return;
  const { shown, isPlain, found, view, counts } = state;
  listed.show([...shown.slice(0, store.most)], !isPlain, found.because);
  for (const pager of document.querySelectorAll<HTMLElement>('.pager')) pager.hidden = !isPlain;
  const more = document.querySelector<HTMLElement>('.show-more');
  if (more) more.hidden = shown.length <= store.most;
  showLinkedTopics(view.query.filters, counts.topics, choices.total);
}

/** For a download: the papers that the filters leave, all of them. */
function giveChosen(event: Event): void {
  if (!(event instanceof CustomEvent) || !store || store.state.get().isPlain) return;
  const chosen: Chosen = event.detail;
  chosen.papers = store.whole();
}

/** The marks are loaded once the list is there. A filter may ask for them, so only then is a filtered list shown. */
async function followReader(of: ListStore): Promise<void> {
  const { followMarks } = await import('../reader/muted-papers.ts');
  await followMarks(of, listed?.columns.papers ?? []);
}

/** layouts/reader.js changes the density; the address, which may be shared, follows. */
function writeDensity({ target }: Event): void {
  if (!(target instanceof HTMLSelectElement && target.dataset.choose === 'density')) return;
  changeView((view) => ({ ...view, density: densityFrom(target.value) }), true);
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

/** The bars count as the filters do. */
function showLinkedTopics(
  { include }: Filters,
  counts: Record<string, number>,
  total: number,
): void {
  for (const link of document.querySelectorAll<HTMLElement>(topicLinks)) {
    const { topic = '' } = link.dataset;
    if (include.includes(topic)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const papers = counts[topic] ?? 0;
    const count = link.querySelector('.value')?.firstChild;
    const text = `${inDigits(papers)} `;
    if (!count || count.textContent === text) continue;
    count.textContent = text;
    link.querySelector('.value b')?.replaceChildren(percent(papers, total));
    link.querySelector('rect')?.setAttribute('width', `${(100 * papers) / total}%`);
  }
}
