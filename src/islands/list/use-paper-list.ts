/** The state of a list that is drawn in the browser only: its query, search's answer, the papers shown, the counts. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { few, rowsAtOnce } from '../../rows-at-once.ts';
import { toAddress } from '../../search/query/address.ts';
import { needsWords } from '../../search/query/needs.ts';
import { noneInStates, type Query, type SearchRequest } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import { noMarks, type Reader } from '../reader/reader.ts';
import { useReader } from '../reader/use-reader.ts';
import { rememberSearch } from '../recent/recent.ts';
import { useSearch } from '../search/use-search.ts';
import { useQuery } from './address-store.ts';
import { countsIn, type ListChoices, type ListCounts } from './filters.ts';
import { holderOf, narrowedHere, type OwnList } from './own-list.ts';

export type PaperListState = ReturnType<typeof usePaperList>;

export function usePaperList(choices: ListChoices, own: OwnList | undefined) {
  /** Papers shown at first, and added by each press. */
  const step = own ? 50 : 20;
  const { query, name, isPlain, papers, focus, show } = useQuery();
  const limit = Math.max(papers, step);
  const isAsked = own ? own.ids.length > 0 : !isPlain;
  const reader = useReader();
  // Search is loaded only for a query, or if muting changes the counts.
  const isCounted = !own && Object.values(reader.muted).some(({ length }) => length > 0);
  const request = useMemo(() => own && requestFor(own, query.text), [own?.ids, query.text]);
  const search = useSearch({
    query: isAsked || isCounted ? query : null,
    reader,
    limit: (own?.hasRows || !isAsked) && !needsWords(query) ? 0 : limit + few,
    request,
    waitForFull: !own,
  });
  const results = isAsked ? search.results : null;
  const isFull = results?.stage === 'full';
  const isUnknown = results === null;
  const here = useMemo(
    () => (own?.columns && isUnknown ? narrowedHere(own.columns, own.textOf, query, reader) : null),
    [own?.columns, isUnknown, name, reader],
  );
  const ids = useMemo(() => {
    if (!own) return results?.hits.map(({ id }) => id) ?? [];
    if (isPlain) return own.ids;
    return results ? inAnswer(own, results.papers, query) : (here?.ids ?? own.ids);
  }, [own?.ids, own?.gone, results, isPlain, here]);
  const total = own ? ids.length : (results?.total ?? 0);
  const hits = new Map(results?.hits.map((hit) => [hit.id, hit]));
  const rows = ids.slice(0, rowsAtOnce(total, limit)).map((id) => ({ id, hit: hits.get(id) }));
  const first = here?.counts ?? startingCounts(choices, reader);
  const counted = search.results?.isFirst ? null : search.results;
  const counts = useDeferred(counted?.counts ?? first, counted ?? here ?? reader);
  const plain = useRef(first);
  const whole = isFull && toAddress(results.query).size === 0 ? results : null;
  if (whole) plain.current = whole.counts;
  useEffect(() => {
    if (whole) own?.onWhole?.(whole);
  }, [whole]);
  const answered = !own && isFull ? results.query.text : '';
  useEffect(() => {
    if (answered === '') return;
    const timer = setTimeout(rememberSearch, readFor, answered);
    return () => clearTimeout(timer);
  }, [answered]);
  const topicOf = (id: string) =>
    choices.topics.find((topic) => topic.id === id) ?? { id, name: id };
  const isIdle = !import.meta.env.SSR && !isAsked && !own;
  const isEmpty = isFull && total === 0;
  return {
    step,
    query,
    isAsked,
    isIdle,
    isEmpty,
    isListed: isAsked || own !== undefined,
    reader,
    search,
    results,
    request,
    counts,
    plainCounts: plain.current,
    /** The papers that are left; on the search page, those that are shown. */
    ids,
    total,
    rows,
    focus,
    topicOf,
    nameOf: (id: string) => topicOf(id).name,
    /** If a key was pressed, the first added paper gets the focus. */
    showMore(withFocus: boolean) {
      show(limit + step, withFocus ? rows.length : -1);
    },
  };
}

/** Milliseconds for which an answer must be shown before its search is remembered; letters on the way are no search. */
const readFor = 2000;

function requestFor({ ids, textOf }: OwnList, text: string): Partial<SearchRequest> {
  const holds = holderOf(text);
  const noted = text.trim() === '' ? [] : ids.filter((id) => holds(textOf(id)));
  return { among: [...ids], noted, withHidden: true, muted: noMarks.muted };
}

/** The papers of an answer, then those that only the list itself knows. */
function inAnswer(
  { ids, gone, textOf }: OwnList,
  papers: Iterable<number> = [],
  { text, filters }: Query,
): string[] {
  const byHash = new Map(ids.map((id) => [idHash(id), id]));
  const found = [...papers].flatMap((hash) => byHash.get(hash) ?? []);
  const isFiltered = toAddress({ text: '', filters, sort: 'relevance', exact: false }).size > 0;
  const holds = holderOf(text);
  const lost = isFiltered ? [] : ids.filter((id) => gone?.has(id) && holds(textOf(id)));
  return [...found, ...lost];
}

/** Before the first answer: the counts of the whole site, and of all marks, even if their papers are gone. */
function startingCounts(choices: ListChoices, { saved, read, hidden }: Reader): ListCounts {
  return {
    ...countsIn(choices),
    is: {
      ...noneInStates(),
      saved: saved.size,
      read: read.size,
      unread: Math.max(0, choices.total - read.size),
      hidden: hidden.size,
    },
  };
}

/** The last value, replaced only after the next paint, so that the page responds first; replaced when `key` changes. */
function useDeferred<T>(value: T, key: unknown): T {
  const [deferred, setDeferred] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDeferred(value));
    return () => clearTimeout(timer);
  }, [key]);
  return deferred;
}
