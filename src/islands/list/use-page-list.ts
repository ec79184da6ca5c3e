/**
 * The list of a page. Untouched, it is the rows that stand in the HTML; filters alone hide those of a list that is whole there. All else is asked of
 * search, whose answer is drawn in their place; where that cannot be had, they are narrowed, and the list says so.
 */
import { atom } from 'nanostores';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { isByNearness, needsWords, toAddress } from '../../search/query/address.ts';
import type { SearchResults } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import type { Marks } from '../reader/muted-papers.ts';
import { noMarks, type Reader } from '../reader/reader.ts';
import { useSearch } from '../search/use-search.ts';
import { changeView, useAddress } from './address-store.ts';
import { countsIn, type ListChoices, topicName } from './choices.ts';
import { chooseByBar, showBars } from './day-bars.ts';
import type { Chosen } from './downloads.ts';
import { narrowList } from './narrow.ts';
import { type PageRows, pageRows } from './page-rows.ts';
import { type Drawing, useDrawnRows } from './use-drawn-rows.ts';
import { densityFrom, plainView } from './view.ts';
import { rememberOpened, returnToOpened } from './way-back.ts';

/** So many papers are drawn at first, and more at each press. */
const step = 100;

/** For the other islands of the page; null until its list is read. */
export const pageList = atom<PageList | null>(null);

export type PageList = NonNullable<ReturnType<typeof usePageList>>;

/** Null until the rows of the page are there. */
export function usePageList(choices: ListChoices, load: () => Promise<Drawing>) {
  const view = useAddress();
  const { query } = view ?? plainView();
  const name = `${toAddress(query)}`;
  const page = usePageRows();
  const { reader, mutedHere, areKnown } = useMarks(page);
  const [more, setMore] = useState({ name: '', papers: step });
  const limit = more.name === name ? more.papers : step;
  const here = useMemo(
    () => page && narrowList(page.columns, { ...query, reader, muted: reader.muted, mutedHere }),
    [page, name, reader, mutedHere],
  );
  const isPlain = name === '';
  const isPart = choices.here < choices.total;
  const isBeyond =
    isPart || needsWords(query) || query.sort !== 'relevance' || here?.shown.length === 0;
  const isAsked = view !== null && here !== null && !isPlain && isBeyond;
  const request = useMemo(
    () => ({ among: isPart ? choices.lists : (page?.columns.papers.map(({ id }) => id) ?? []) }),
    [page],
  );
  const isOfMarks = isByNearness(query.sort) || query.filters.is.length > 0;
  const search = useSearch({
    // Its first answer would be another one.
    query: isAsked && (areKnown || !isOfMarks) ? query : null,
    reader,
    limit: isByNearness(query.sort) ? limit : 0,
    request,
  });
  const results = isAsked && search.results?.papers ? search.results : null;
  const papers = useMemo(() => results && shownOf(results, reader), [results, reader.hidden]);
  const drawn = useDrawnRows(papers, limit, load);
  const isLacking = isAsked && isPart && (search.failure !== null || drawn.areLost);
  const isCovered = drawn.rows !== null;
  const isLoading = isAsked && !search.failure && `${results && toAddress(results.query)}` !== name;
  const answer = results ?? here;
  const list = page &&
    here && {
      query,
      reader,
      /** How many papers are left; of the plain list, those of its first page. */
      shown: papers ?? here.shown,
      /** Of a list of several pages, those of marks are not known before search has counted. */
      counts: isPart && !results ? countsIn(choices) : (answer ?? here).counts,
      mutedPapers: answer?.mutedPapers ?? 0,
      hiddenPapers: answer?.hiddenPapers ?? 0,
      isPlain,
      /** Then the list's other papers are on other pages. */
      isFirstPage: isPlain && isPart,
      /** Search is asked for papers that are on other pages. */
      isLoading: isLoading && isPart,
      /** The index cannot be had: only the papers of the page are narrowed. */
      isLacking,
      results,
      failure: isAsked ? search.failure : null,
      /** What the list is made of, for further questions. */
      request,
      /** Drawn in place of the page's; null: the page's stand. */
      rows: drawn.rows,
      /** Which words no paper has. */
      missing: results && papers?.length ? drawn.missingWords(results) : '',
      name: page.name,
      /** Of the papers that are shown. */
      ids: drawn.rows?.map(({ row }) => row.paper.id) ?? here.shown,
      nameOf: (topic: string) => topicName(choices, topic),
      showMore: () => setMore({ name, papers: limit + step }),
      retry() {
        drawn.retry();
        search.retry();
      },
    };
  useLayoutEffect(() => {
    if (!list) return;
    page?.show(here?.shown ?? [], !isPlain, isCovered);
    for (const pager of document.querySelectorAll<HTMLElement>('.pager')) pager.hidden = !isPlain;
    showBars(query.filters, list.counts.topics, choices.total);
    pageList.set(list);
  });
  useArrival(
    list !== null &&
      areKnown &&
      (!isLoading || isLacking) &&
      (!papers || isCovered || drawn.areLost),
  );
  useSurroundings(isPart);
  useDownload(async () => {
    if (!isAsked) return here?.shown.map((id) => idHash(id)) ?? [];
    const { fullAnswer } = await import('../../search/search-papers.ts');
    const answer = await fullAnswer({ query, reader, muted: reader.muted, limit: 0, ...request });
    if (typeof answer === 'string') throw new Error(answer);
    return shownOf(answer, reader);
  }, isPlain);
  return list;
}

/** What a paper that was hidden just now leaves behind before the next answer. */
function shownOf(
  { papers = new Uint32Array(), query }: SearchResults,
  { hidden }: Reader,
): number[] {
  const gone = new Set([...hidden].map((id) => idHash(id)));
  const isOfHidden = query.filters.is.includes('hidden');
  return [...papers].filter((paper) => isOfHidden || !gone.has(paper));
}

/** Islands start while a long list is still loading. */
function usePageRows(): PageRows | null {
  const [rows, setRows] = useState<PageRows | null>(null);
  useLayoutEffect(() => {
    const read = () => setRows(pageRows());
    if (document.readyState !== 'loading') return read();
    addEventListener('DOMContentLoaded', read, { once: true });
  }, []);
  return rows;
}

const unknown: Marks = { reader: noMarks, mutedHere: new Set() };

function useMarks(page: PageRows | null) {
  const [marks, tell] = useState(unknown);
  const [areKnown, setKnown] = useState(false);
  useEffect(() => {
    if (!page) return;
    import('../reader/muted-papers.ts')
      .then(({ followMarks }) => followMarks(page.columns.papers, tell))
      .catch(() => {})
      .finally(() => setKnown(true));
  }, [page]);
  return { ...marks, areKnown };
}

/** The list is shown once a filtered one stands there, and the paper that the reader left. */
function useArrival(isThere: boolean): void {
  useLayoutEffect(rememberOpened, []);
  useEffect(() => {
    if (!isThere) return;
    document.documentElement.removeAttribute('data-arriving');
    returnToOpened();
  }, [isThere]);
}

function useSurroundings(isPart: boolean): void {
  useEffect(() => {
    addEventListener('change', writeDensity);
    addEventListener('click', chooseByBar);
    // The first filter of a list that stands whole on its page asks nothing.
    if (!isPart) return;
    for (const place of document.querySelectorAll('.rail-place, .list-head'))
      for (const sign of ['pointerenter', 'focusin'])
        place.addEventListener(sign, warm, { once: true });
  }, []);
}

async function warm(): Promise<void> {
  (await import('../../search/search-papers.ts')).warmLists();
}

/** layouts/reader.js changes the density; the address, which may be shared, follows. */
function writeDensity({ target }: Event): void {
  if (!(target instanceof HTMLSelectElement && target.dataset.choose === 'density')) return;
  changeView((view) => ({ ...view, density: densityFrom(target.value) }), true);
}

/** Hands over the papers that filters leave, all of them. */
function useDownload(whole: () => Promise<number[]>, isPlain: boolean): void {
  useEffect(() => {
    const give = (event: Event) => {
      if (!(event instanceof CustomEvent) || isPlain) return;
      const chosen: Chosen = event.detail;
      chosen.papers = whole();
    };
    document.addEventListener('chosen', give);
    return () => document.removeEventListener('chosen', give);
  });
}
