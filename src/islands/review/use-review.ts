/** The state of "Review": the queue of papers and how far the reader is, what each decision marks, undo, fetching rows and pages ahead. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { noticeWords, reviewWords, searchWords, stateWords } from '#words';
import { plainDay } from '../../dates.ts';
import { fromAddress } from '../../search/query/address.ts';
import { fullAnswer } from '../../search/search-papers.ts';
import { emptyQuery } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import { say } from '../../words/message.ts';
import { idsOf, libraryListOf } from '../library/library-lists.ts';
import { type DrawnRow, rowsFor, titleOf } from '../list/draw-rows.ts';
import { activeFilters } from '../list/filters.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { keepRecords, paperPage } from '../reader/known-papers.ts';
import type { Change } from '../reader/marks.ts';
import { followed } from '../reader/new-ids.ts';
import type { Reader } from '../reader/reader.ts';
import { readerStore } from '../reader/reader-store.ts';
import { marking } from '../reader/undo.ts';
import { unpackList } from '../share/packed-list.ts';
import { keep, kept, objectIn } from '../storage.ts';

const most = 2000;
/** How many pages are fetched ahead, so that the next paper appears immediately, even without a network. */
const ahead = 100;
/** How many rows are fetched at a time: rows of papers far apart lie in different files. */
const atOnce = 20;
const stored = 'one-by-one';

interface OneByOne {
  /** `null`: not known yet. */
  queue: Queue | null;
  /** Whether an unfinished queue is continued. */
  isResumed: boolean;
  rows: Rows;
  failure: string;
  said: string;
}

const unknown: OneByOne = { queue: null, isResumed: false, rows: new Map(), failure: '', said: '' };

/** The papers that the address names, and the actions on them. An unfinished queue continues where it was left. */
export function useReview(newestDay: string | undefined) {
  const [state, setState] = useState(unknown);
  const past = useRef<{ queue: Queue; undo: Change[] }[]>([]);
  const { queue, rows } = state;
  const change = (changed: Partial<OneByOne>) => setState((now) => ({ ...now, ...changed }));
  const go = (to: Queue, what: string) => {
    const said = what ? say(reviewWords.saidAt, { said: what, place: placeOf(to) }) : placeOf(to);
    change({ queue: to, said, isResumed: false, failure: '' });
    keep(stored, JSON.stringify(to));
  };
  const start = () => {
    past.current = [];
    firstWithPapers(queuesOf(location.search, newestDay))
      .then(async (found) => {
        const fresh = { ...found, at: 0, decided: {} };
        const rows = await rowsFor(fresh.papers.slice(0, atOnce));
        change({ queue: fresh, rows, isResumed: false, failure: '', said: placeOf(fresh) });
      })
      .catch((error: Error) => change({ failure: error.message }));
  };
  useEffect(() => {
    const [under] = queuesOf(location.search, newestDay).flatMap(
      (address) => resumed(kept(stored), address) ?? [],
    );
    if (!under) return start();
    change({ queue: under, isResumed: true, said: placeOf(under) });
  }, []);
  const paper = queue?.papers[queue.at];
  const row = paper === undefined ? undefined : rows.get(paper);
  const id = row?.paper.id;
  useFetchAhead(queue, rows, (found) => {
    if (found.size > 0) change({ rows: new Map([...rows, ...found]) });
    else if (queue && paper !== undefined && !row) void withoutGone(queue, paper).then(change);
  });
  return {
    ...state,
    id,
    row,
    title: row ? titleOf(row) : '',
    start,
    decide(decision: Decision) {
      if (!queue || !row || id === undefined) return;
      const set = decision === 'skipped' ? 'seen' : decision;
      const changes = readerStore.reader[set].has(id) ? [] : marking(set, id, true, titleOf(row));
      past.current.push({ queue, undo: readerStore.inverseOf(changes) });
      go(
        decide(queue, decision),
        set === 'seen' ? reviewWords.wasSkipped : stateWords.said[set].on,
      );
      if (changes.length > 0) void readerStore.change(changes);
      if (decision === 'saved') void keepRecords([id]);
    },
    back() {
      // The decision on the paper before stays until the reader decides again.
      if (queue && queue.at > 0) go({ ...queue, at: queue.at - 1 }, '');
    },
    undo() {
      const last = past.current.pop();
      if (!last) return change({ said: noticeWords.nothingToUndo });
      go(last.queue, reviewWords.undone);
      void readerStore.change(readerStore.ofThisPage(last.undo));
    },
  };
}

/** `''` if there was no paper: then the summary says so. */
function placeOf({ at, papers }: Queue): string {
  if (papers.length === 0) return '';
  return at < papers.length
    ? say(reviewWords.place, { at: at + 1, n: papers.length })
    : reviewWords.wasLast;
}

/** By the hash of the paper's id. */
type Rows = ReadonlyMap<number, DrawnRow>;

async function firstWithPapers(
  addresses: string[],
): Promise<Pick<Queue, 'address' | 'papers' | 'leftOut'>> {
  const [address = '', ...others] = addresses;
  const papers = await papersOf(new URLSearchParams(address));
  if (papers.length > 0 || others.length === 0) return { address, papers, leftOut: 0 };
  const next = await firstWithPapers(others);
  const left = undecided(next.papers, readerStore.reader);
  return { ...next, papers: left, leftOut: next.papers.length - left.length };
}

/** The hashes of the papers' ids. Throws the reason if search cannot answer. */
async function papersOf(address: URLSearchParams): Promise<number[]> {
  const reader = await readerStore.load();
  const list = address.get('list');
  const hashes = unpackList(address.get('shared') ?? '')?.hashes;
  const shared = hashes ? await followed(hashes) : null;
  const among = list === null ? shared : idsOf(reader, libraryListOf(reader, list));
  const query = fromAddress(address);
  const sort = list !== null && query.sort === 'relevance' ? 'date' : query.sort;
  const answer = await fullAnswer({
    query: { ...query, sort },
    reader,
    limit: 0,
    ...(among ? { among } : { muted: reader.muted }),
  });
  if (typeof answer === 'string') throw new Error(searchWords.failures[answer]);
  return [...(answer.papers ?? [])].slice(0, most);
}

/** Of a paper whose row cannot be had: the queue without it, if the site has lost it since, or else what failed. */
async function withoutGone(queue: Queue, paper: number): Promise<Partial<OneByOne>> {
  const answer = await fullAnswer({ query: emptyQuery(), among: [paper], limit: 0 });
  if (typeof answer === 'string' || answer.withoutOlder || answer.papers?.length !== 0)
    return { failure: searchWords.failures.outOfReach };
  const left = { ...queue, papers: queue.papers.filter((one) => one !== paper) };
  return { queue: left, said: placeOf(left) };
}

/** Rows, a few at a time, and pages of the next papers, the first ones first. */
function useFetchAhead(queue: Queue | null, rows: Rows, learn: (found: Rows) => void): void {
  const at = queue?.at ?? 0;
  useEffect(() => {
    const stop = new AbortController();
    const next = queue?.papers.slice(at, at + ahead) ?? [];
    const lacking = next.filter((paper) => !rows.has(paper));
    if (lacking.length > 0) void rowsFor(lacking.slice(0, atOnce)).then(learn);
    const known = next.flatMap((paper) => rows.get(paper)?.paper.id ?? []);
    void mapConcurrent(known, paperPage, stop.signal);
    return () => stop.abort();
  }, [queue?.papers, at, rows]);
}

const decisions = ['saved', 'read', 'hidden', 'skipped'] as const;
type Decision = (typeof decisions)[number];

export interface Queue {
  address: string;
  /** The hashes of the papers' ids. */
  papers: number[];
  /** How many papers of the address are not in it, since the reader has opened or decided them before. */
  leftOut: number;
  /** The position of the paper that is shown; the queue's length once all are decided. */
  at: number;
  /** By the hash of the paper's id. */
  decided: Record<number, Decision>;
}

/**
 * The searches that an address asks for; the first one with papers is taken. Without any: papers new to the reader, or else the
 * newest edition. `?list=to-read` is a list of the library.
 */
export function queuesOf(search: string, newestDay: string | undefined): string[] {
  const asked = `${new URLSearchParams(search)}`;
  if (asked !== '') return [asked];
  return ['is=new', ...(newestDay ? [ofDay(newestDay)] : [])];
}

export function ofDay(day: string): string {
  return `from=${day}&to=${day}`;
}

/** Papers that the reader has not decided on yet; for an edition that the address did not name. */
export function undecided(papers: number[], { saved, read, hidden, seen }: Reader): number[] {
  const decided = new Set(
    [saved, read, hidden, seen].flatMap((set) => [...set].map((id) => idHash(id))),
  );
  return papers.filter((paper) => !decided.has(paper));
}

export function decide(queue: Queue, decision: Decision): Queue {
  const paper = queue.papers[queue.at];
  if (paper === undefined) return queue;
  return { ...queue, at: queue.at + 1, decided: { ...queue.decided, [paper]: decision } };
}

/** How many papers were decided in each way. */
export function summaryOf({ papers, decided }: Queue): Record<Decision, number> {
  const of = (decision: Decision) => papers.filter((paper) => decided[paper] === decision).length;
  return { saved: of('saved'), read: of('read'), hidden: of('hidden'), skipped: of('skipped') };
}

/** An unfinished queue of the same address, from its JSON in `text`; else null. Up to version 1.0.0, papers were stored as `ids`. */
export function resumed(text: string, address: string): Queue | null {
  const { ids, at, decided, leftOut, ...queue } = objectIn(text);
  const hashOf = (id: unknown) => (typeof id === 'string' ? idHash(id) : null);
  const papers = Array.isArray(ids) ? ids.map(hashOf) : queue.papers;
  if (queue.address !== address || !Array.isArray(papers) || !papers.every(Number.isInteger))
    return null;
  if (typeof at !== 'number' || !(at > 0 && at < papers.length)) return null;
  const made = decisionsIn(decided).map(([id, decision]) => [ids ? idHash(id) : id, decision]);
  return {
    ...{ address, papers, at },
    leftOut: Number(leftOut) || 0,
    decided: Object.fromEntries(made),
  };
}

function decisionsIn(decided: unknown): [string, Decision][] {
  const isDecision = (entry: [string, unknown]): entry is [string, Decision] =>
    decisions.some((one) => one === entry[1]);
  return Object.entries(Object(decided)).filter(isDecision);
}

/** The queue's name: `"New papers"`, `"20 August 2025"`, `"Agents, has code"`. */
export function queueName(
  address: URLSearchParams,
  nameOf: (topic: string) => string,
  reader: Reader,
): string {
  const list = address.get('list');
  if (list !== null) return libraryListOf(reader, list).label;
  const shared = unpackList(address.get('shared') ?? '');
  if (shared) return shared.name;
  const query = fromAddress(address);
  const { is, from, to } = query.filters;
  if (address.size === 1 && is[0] === 'new') return reviewWords.newPapers;
  const filters = { ...query.filters, ...(from === to ? { from: '', to: '' } : {}) };
  const names = activeFilters({ ...query, filters }, nameOf).map(({ label }) => label);
  return [...(from && from === to ? [plainDay(from)] : []), ...names].join(', ');
}
