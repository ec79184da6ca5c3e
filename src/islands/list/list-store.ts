/**
 * A filtered list: a hundred at a time, all its pages fetched with the first choice, filters without which papers are left, bars of the day at a glance
 * as filters, new papers that stay once seen.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import { inDigits, percent } from '../../counted.ts';
import { isByNearness, toAddress } from '../../search/query/address.ts';
import type { Counts, Filters, Query } from '../../search/types.ts';
import { noMarks, type Reader } from '../reader/reader.ts';
import { changeView, currentView, onView } from './address-store.ts';
import { countsIn, type ListChoices, type ListSize } from './choices.ts';
import type { Chosen } from './downloads.ts';
import { type ActiveFilter, activeFilters, chooseTopic } from './filters.ts';
import type { PaperInEdition } from './list-file.ts';
import { type Found, ListSearch, notAsked } from './list-search.ts';
import { Listed } from './listed.ts';
import { type NarrowedList, narrowList } from './narrow.ts';
import { fetchItems } from './rows.ts';
import { densityFrom, plainView, type View, withoutAuthors } from './view.ts';
import { rememberOpened, returnToOpened } from './way-back.ts';

/** Where the list's papers of other pages are. */
type Rest = 'elsewhere' | 'loading' | 'here' | 'failed';

export interface ListState extends Omit<NarrowedList, 'counts'> {
  view: View;
  /** `is` is not known before the whole list is here. */
  counts: Pick<Counts, 'topics' | 'has' | 'venues'> & Partial<Pick<Counts, 'is'>>;
  reader: Reader;
  found: Found;
  /** Nothing is chosen: the list is what stands on its first page. */
  isPlain: boolean;
  /** Then the list's other papers are on other pages. */
  isFirstPage: boolean;
  rest: Rest;
  /** Where nothing is left: the choices without which there are papers, the most first. */
  wider: (ActiveFilter & { papers: number })[];
}

const topicLinks = '.bars a[data-topic]';
/** So many items a filtered list shows at first, and more at each press. */
const step = 100;
const listeners = new Set<(state: ListState) => void>();
const listSearch = new ListSearch(async () => (await import('./ask-list.ts')).askList);
let choices: ListChoices | null = null;
let listed: Listed | null = null;
let state: ListState | null = null;
let rest: Rest = 'elsewhere';
let fetching: Promise<void> | null = null;
let most = step;
let reader = noMarks;
let isReaderHere = false;

/** The state that all islands of a page share; until the browser takes over, that of the unfiltered list. */
export function useList(size: ListSize, choices?: ListChoices): ListState {
  const [shown, setShown] = useState(() => unfiltered(size, choices));
  useLayoutEffect(() => onList(setShown, choices), []);
  return shown;
}

/** Fetches the list's other pages, so that all of it can be filtered. */
export async function fetchRest(): Promise<void> {
  if (!listed || !choices || rest === 'here') return;
  fetching ??= fetchPages(listed, choices.rest).finally(() => {
    fetching = null;
  });
  await fetching;
}

async function fetchPages(to: Listed, pages: string[]): Promise<void> {
  rest = 'loading';
  update();
  try {
    to.add(await fetchItems(pages));
    rest = 'here';
  } catch {
    rest = 'failed';
  }
  search();
  update();
}

function unfiltered({ here, rest }: ListSize, choices?: ListChoices): ListState {
  return {
    view: plainView(),
    shown: Array(here).fill(''),
    counts: choices ? countsIn(choices) : noCounts,
    mutedPapers: 0,
    hiddenPapers: 0,
    reader: noMarks,
    found: notAsked,
    isPlain: true,
    isFirstPage: rest.length > 0,
    rest: rest.length > 0 ? 'elsewhere' : 'here',
    wider: [],
  };
}

const noCounts = { topics: {}, has: { code: 0, project: 0, venue: 0 }, venues: {} };

/** The filters bring the choices; the list is read once they are known. */
function onList(listener: (state: ListState) => void, ofPage?: ListChoices): () => void {
  listeners.add(listener);
  choices ??= ofPage ?? null;
  // Islands start while a long list is still loading.
  if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  if (state) listener(state);
  return () => listeners.delete(listener);
}

function start(): void {
  const list = document.querySelector<HTMLElement>('ol.papers[data-list]');
  if (listed || !list || !choices) return;
  listed = new Listed(list);
  rest = choices.rest.length > 0 ? 'elsewhere' : 'here';
  listSearch.listen(update);
  onView(changed);
  rememberOpened();
  addEventListener('click', writeDensity);
  addEventListener('click', chooseLinkedTopic);
  document.addEventListener('chosen', giveChosen);
  document.querySelector('.show-more')?.addEventListener('click', showMore);
  changed();
  void followReader()
    .catch(() => {})
    .finally(() => {
      document.documentElement.removeAttribute('data-arriving');
      returnToOpened();
    });
}

function changed(): void {
  most = step;
  if (!isPlain(currentView())) void fetchRest();
  search();
  update();
}

/** Not before the whole list is here, or cannot be had; for the order of saved papers, not before they are known. */
function search(): void {
  const { query } = currentView();
  if (!listed || (rest !== 'here' && rest !== 'failed')) return;
  if (!isByNearness(query.sort) || isReaderHere)
    listSearch.search(
      query,
      `${reader.ignored}`,
      listed.columns.papers.map(({ id }) => id),
    );
}

export function nameOf(topic: string): string {
  return choices?.topics.find(({ id }) => id === topic)?.name ?? topic;
}

function isPlain({ query }: View): boolean {
  return toAddress(query).size === 0;
}

function update(): void {
  if (!listed || !choices) return;
  const { columns, here } = listed;
  const view = withoutAuthors(currentView());
  const answer = listSearch.found;
  const narrowed = (query: Query, ids: string[] | null) =>
    narrowList(columns, { ...query, reader, muted: reader.muted, found: ids });
  const { counts, ...all } = narrowed(view.query, answer.ids);
  const plain = isPlain(view);
  const shown = plain ? all.shown.filter((id) => here.has(id)) : all.shown;
  const wider =
    shown.length > 0 || rest === 'loading'
      ? []
      : activeFilters(view.query, nameOf).map(({ label, without }) => {
          const ids = without.text === view.query.text ? answer.ids : null;
          return { label, without, papers: narrowed(without, ids).shown.length };
        });
  state = {
    ...all,
    shown,
    counts: rest === 'here' ? counts : countsIn(choices),
    view,
    reader,
    found: answer,
    isPlain: plain,
    isFirstPage: plain && choices.rest.length > 0,
    rest,
    wider: wider.filter(({ papers }) => papers > 0).sort((a, b) => b.papers - a.papers),
  };
  listed.show(shown.slice(0, most), !plain, answer.because);
  for (const pager of document.querySelectorAll<HTMLElement>('.pager')) pager.hidden = !plain;
  const more = document.querySelector<HTMLElement>('.show-more');
  if (more) more.hidden = shown.length <= most;
  showLinkedTopics(view.query.filters, state.counts.topics, choices.total);
  for (const listener of listeners) listener(state);
}

/** For a download: the papers that the filters leave, all of them. */
function giveChosen(event: Event): void {
  if (!(event instanceof CustomEvent) || !state || state.isPlain) return;
  const chosen: Chosen = event.detail;
  chosen.papers = allShown();
}

async function allShown(): Promise<PaperInEdition[]> {
  await fetchRest();
  if (!listed || !state || rest === 'failed') throw new Error('Pages of the list are lacking.');
  await listSearch.whole();
  const editionOf = new Map(listed.columns.papers.map(({ id, edition }) => [id, edition]));
  return state.shown.map((id) => ({ id, edition: editionOf.get(id) ?? '' }));
}

function showMore(): void {
  most += step;
  update();
}

/** The marks are loaded once the list is there. A filter may ask for them, so only then is a filtered list shown. */
async function followReader(): Promise<void> {
  const { currentReader, loadReader, onReader } = await import('../reader/reader-store.ts');
  await loadReader();
  isReaderHere = true;
  const { seen } = currentReader();
  const follow = () => {
    // A paper that is seen meanwhile stays in a list of new ones, or it would go from under the reader.
    reader = { ...currentReader(), seen };
    search();
    update();
  };
  onReader(follow);
  follow();
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
