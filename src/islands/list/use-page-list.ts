/**
 * The list of a page. Untouched, it is the rows that stand in the HTML; filters alone hide those of a list that is whole there. All else is asked of
 * search, whose answer is drawn in their place; where that cannot be had, they are narrowed, and the list says so.
 */
import { atom } from 'nanostores';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { isByNearness, needsWords } from '../../search/query/needs.ts';
import { emptyQuery, type Filters, type Query, type SearchResults } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import { byKeyboard } from '../Button.tsx';
import { undrawn } from '../came-from.ts';
import type { Marks } from '../reader/muted-papers.ts';
import { noMarks, type Reader } from '../reader/reader.ts';
import { askAhead, isComplete, useSearch } from '../search/use-search.ts';
import { useQuery } from './address-store.ts';
import type { DrawnRow } from './draw-rows.ts';
import { countsIn, type ListChoices, topicName } from './filters.ts';
import type { Extent } from './LeftOut.tsx';
import { narrowList } from './narrow.ts';
import { pageRows, type Shows } from './page-rows.ts';
import { leftList, useWayBack } from './scrolling.ts';

/** Papers drawn at first, and added by each press. */
const step = 100;
/** Papers drawn first, before the others are requested. */
const firstRows = 20;
/** Milliseconds before the others are requested, so that the next choice does not wait for their files. */
const pause = 1000;
/** Milliseconds on a filter before its list is asked for ahead: on its way a pointer crosses others. */
const rest = 50;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Shared with the other parts of the page; null until its rows have been read. */
export const pageList = atom<PageList | null>(null);

/** Loads the part of `ListAnswer.tsx` that is used here. */
type Load = () => Promise<{ missingWords: (results: SearchResults) => string }>;

export type PageList = ReturnType<typeof usePageList>;

export function usePageList(choices: ListChoices, load: Load) {
  const asked = useQuery();
  const { query, name, isPlain, focus, show } = asked;
  const known = useHere(query);
  const { page, here, reader, areKnown } = known;
  const isPart = choices.here < choices.total;
  const shows = showsNow(asked, here, choices);
  const isAsked = shows === 'more' || shows === 'answer';
  const drawing = useDrawing(isAsked, isPart, load);
  const answer = useAnswer(asked, known, shows, isPart ? choices.lists : null, drawing);
  const { limit, request, search, results, papers, rows, areLost } = answer;
  const isLoading = isAsked && !search.failure && answer.name !== name;
  const isLacking = isAsked && isPart && (search.failure !== null || areLost);
  const isCovered = rows !== null && shows === 'answer';
  const left = results ?? here;
  const all = { query, reader, muted: reader.muted, limit: 0, ...request };
  const ofPart: Extent = isLoading ? 'loading' : shows === 'page' ? 'first' : 'left';
  const list = {
    query,
    reader,
    /** As the page's own rows: all but those of one edition show their days. */
    isDated: choices.lists.some((list) => !list.startsWith('editions/')) || choices.days !== null,
    /** The papers that are left; of the unfiltered list, those on its page. */
    shown: papers ?? here.shown,
    /** For a list of more papers than its page has, counts of marks are unknown until search has answered. */
    counts: isPart && !results ? countsIn(choices) : left.counts,
    mutedPapers: left.mutedPapers,
    hiddenPapers: left.hiddenPapers,
    shows,
    extent: isPart ? ofPart : 'left',
    isLate: search.isLate,
    /** The index cannot be fetched: only the papers on the page are filtered. */
    isLacking,
    results,
    failure: isAsked ? search.failure : null,
    /** Which papers the list consists of, for further requests. */
    request,
    /** The rows to draw in place of the page's, or below them; null: the page's rows stay. */
    rows,
    /** Says which words no paper has. */
    missing: answer.missing,
    name: page.name,
    /** Ids of the papers that are shown. */
    ids: [...(isCovered ? [] : here.shown), ...(rows ?? []).map(({ paper }) => paper.id)],
    nameOf: (topic: string) => topicName(choices, topic),
    /** Hashes of the ids of all papers that are left, in the unfiltered list, too; in the order that is shown. */
    async whole() {
      if (!isAsked) return here.shown.map((id) => idHash(id));
      // The network may have cut an answer short.
      if (papers && !isLoading && results && isComplete(results)) return papers;
      const { fullAnswer } = await import('../../search/search-papers.ts');
      const found = await fullAnswer(all);
      if (typeof found === 'string') throw new Error(found);
      return shownOf(found, reader);
    },
    /** Asks what a press on a filter would ask, while the pointer or the focus rests on it, so that its answer stands at once. */
    askAhead(filters: Filters | null) {
      clearTimeout(resting);
      askAhead(null);
      if (!filters || !isPart || isByNearness(query.sort) || navigator.connection?.saveData) return;
      const next = { ...all, query: { ...query, filters }, rows: firstRows };
      resting = setTimeout(() => askAhead(next), rest);
    },
    /** `byKey`: the first paper that is added gets the focus. */
    showMore(byKey: boolean) {
      show(answer.drawAll() ? limit : limit + step, byKey ? rows?.length : -1);
    },
    /** The drawn row that gets the focus. */
    focus,
    retry: search.retry,
  };
  useLayoutEffect(() => {
    // Those with the most votes give way to what is chosen.
    page.show(here.shown, shows, isCovered, isPlain ? here.voted : []);
    undrawn.papers = isCovered ? (papers ?? []).filter((paper) => !results?.rows?.has(paper)) : [];
    const more = document.querySelector<HTMLElement>('[data-more]');
    // It stays until there is more to see, and keeps the focus.
    if (more) more.hidden = shows === 'more' ? rows !== null : shows !== 'page';
    pageList.set(list);
  });
  // If rows are drawn, ListAnswer.tsx scrolls back to the opened paper.
  useWayBack(areKnown && (!isLoading || isLacking) && (!papers?.length || areLost));
  useEffect(() => {
    addEventListener('click', (event) => {
      const { target, ctrlKey, metaKey, shiftKey } = event;
      if (ctrlKey || metaKey || shiftKey) return;
      if (!(target instanceof Element && target.closest('[data-more]'))) return;
      event.preventDefault();
      show(step, byKeyboard(event) ? 0 : -1);
    });
  }, []);
  return list;
}

type Here = ReturnType<typeof useHere>;
type Asked = ReturnType<typeof useQuery>;

function showsNow(
  { query, isPlain, papers }: Asked,
  here: Here['here'],
  { here: onPage, total }: ListChoices,
): Shows {
  const isPart = onPage < total;
  // Of a list of more papers than its page has, others take the places of muted ones.
  if (isPlain && !(isPart && here.mutedPapers)) return isPart && papers > onPage ? 'more' : 'page';
  const isOfRows = !isPart && !needsWords(query) && query.sort === 'relevance';
  return isOfRows && here.shown.length > 0 ? 'narrowed' : 'answer';
}

/** Search's answer, and its rows: the first ones at once, the others after a pause. `lists`: of more papers than the page has; `drawing` draws them. */
function useAnswer(
  { query, name, papers: wanted }: Asked,
  { page, reader, areKnown }: Here,
  shows: Shows,
  lists: string[] | null,
  drawing: ReturnType<typeof useDrawing>,
) {
  const limit = Math.max(wanted, step);
  const onPage = page.columns.papers.map(({ id }) => id);
  const request = useMemo(() => ({ among: lists ?? onPage }), []);
  const [drawn, setDrawn] = useState<string>();
  const isAsked = shows === 'more' || shows === 'answer';
  // After "back", the opened paper may be any of them.
  const areAll = drawn === undefined ? leftList() !== null : drawn === name;
  const rowsAsked = areAll || shows === 'more' ? limit : firstRows;
  const isNear = isByNearness(query.sort);
  const isOfMarks = isNear || query.filters.is.length > 0;
  const search = useSearch({
    // Before the marks are known, the answer would be a different one.
    query: isAsked && (areKnown || !isOfMarks) ? query : null,
    reader,
    limit: isNear ? limit : 0,
    request: useMemo(() => ({ ...request, rows: rowsAsked }), [request, rowsAsked]),
  });
  const results = isAsked && search.results?.papers ? search.results : null;
  const answered = results && `${toAddress(results.query)}`;
  const papers = useMemo(() => results && shownOf(results, reader), [results, reader.hidden]);
  const found = useMemo(() => {
    const known = new Set(shows === 'more' ? onPage : []);
    const rows = papers?.flatMap((paper) => results?.rows?.get(paper) ?? []);
    return rows?.map(drawnRow).filter(({ paper: { id } }) => !known.has(id)) ?? null;
  }, [papers, shows]);
  const areLost = drawing === null || (!!papers?.length && found?.length === 0);
  const rows = drawing && !areLost ? found : null;
  useEffect(() => {
    // Requesting more rows after the first of two answers would cancel the second.
    if (!rows || results?.stage !== 'full' || answered === null) return;
    const timer = setTimeout(setDrawn, pause, answered);
    return () => clearTimeout(timer);
  }, [rows]);
  return {
    ...{ limit, request, search, results, papers, rows },
    /** Of the query that it answers. */
    name: answered,
    /** Its rows cannot be had. */
    areLost,
    missing: (results && papers?.length && drawing?.missingWords(results)) || '',
    /** Asks for the rows that the pause holds back, if there are any. */
    drawAll() {
      const isPaused = rowsAsked < limit;
      if (isPaused) setDrawn(name);
      return isPaused;
    },
  };
}

/** The answer without papers that were hidden since. */
function shownOf({ papers, query }: SearchResults, { hidden }: Reader): number[] {
  const gone = new Set([...hidden].map((id) => idHash(id)));
  const isOfHidden = query.filters.is.includes('hidden');
  return [...(papers ?? [])].filter((paper) => isOfHidden || !gone.has(paper));
}

function drawnRow(row: string): DrawnRow {
  return JSON.parse(row);
}

const unknown: Marks = { reader: noMarks, mutedHere: new Set() };

/** The papers on the page, and those that the query and the reader's marks leave. */
function useHere(query: Query) {
  const [page] = useState(pageRows);
  const [{ reader, mutedHere }, tell] = useState(unknown);
  const [areKnown, setKnown] = useState(false);
  useEffect(() => {
    import('../reader/muted-papers.ts')
      .then(({ followMarks }) => followMarks([...page.columns.papers, ...page.voted.papers], tell))
      .catch(() => {})
      .finally(() => setKnown(true));
  }, []);
  const here = useMemo(() => {
    const marks = { reader, muted: reader.muted, mutedHere };
    const { shown: voted } = narrowList(page.voted, { ...emptyQuery(), ...marks });
    return { ...narrowList(page.columns, { ...query, ...marks }), voted };
  }, [`${toAddress(query)}`, reader, mutedHere]);
  return { page, here, reader, areKnown };
}

/** What draws an answer, kept from the first one on; null if it cannot be loaded. It is loaded, and search, as soon as the reader comes near what filters a list. */
function useDrawing(isNeeded: boolean, isPart: boolean, load: Load) {
  const [drawing, setDrawing] = useState<Awaited<ReturnType<Load>> | null>();
  const get = () => load().then(setDrawing, () => setDrawing(null));
  useEffect(() => {
    if (isNeeded && !drawing) void get();
  }, [isNeeded]);
  useEffect(() => {
    // A list that is completely on its page needs no search for its first filter.
    if (!isPart) return;
    const warm = async () => {
      (await import('../../search/search-papers.ts')).warmSearch('lists');
      await get();
    };
    for (const place of document.querySelectorAll('.rail-place, .list-head'))
      for (const sign of ['pointerenter', 'focusin'])
        place.addEventListener(sign, warm, { once: true });
  }, []);
  return drawing;
}
