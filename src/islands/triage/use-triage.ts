/** Which papers come, what each decision marks, undo, pages fetched ahead. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { noticeWords, searchWords, stateWords, triageWords } from '#words';
import { fromAddress } from '../../search/query/address.ts';
import { fullAnswer } from '../../search/search-papers.ts';
import {
  emptyQuery,
  type Query,
  type SearchHit,
  type SearchRequest,
  textOf,
} from '../../search/types.ts';
import { say } from '../../words/message.ts';
import { deskListOf, idsOf } from '../desk/desk-lists.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { keepRecords, paperPage } from '../reader/known-papers.ts';
import type { Change } from '../reader/marks.ts';
import {
  changeReader,
  currentReader,
  inverseOf,
  loadReader,
  ofThisPage,
} from '../reader/reader-store.ts';
import { marking } from '../reader/undo.ts';
import { unpackList } from '../share/packed-list.ts';
import { keep, kept } from '../storage.ts';
import {
  type Decision,
  decide,
  type Queue,
  queuesOf,
  resumed,
  stepBack,
  undecided,
} from './queue.ts';

const most = 2000;
/** Pages that are fetched ahead, so that the next paper is there at once, also without a network. */
const ahead = 100;
const stored = 'one-by-one';

interface OneByOne {
  /** `null`: not known yet. */
  queue: Queue | null;
  /** It was left before its end. */
  isResumed: boolean;
  hits: Hits;
  failure: string;
  said: string;
}

/** The papers that the address names, and what is done with them. A queue that was left goes on where it was. */
export function useTriage(newestDay: string | undefined) {
  const [state, setState] = useState<OneByOne>({
    queue: null,
    isResumed: false,
    hits: new Map(),
    failure: '',
    said: '',
  });
  const past = useRef<{ queue: Queue; undo: Change[] }[]>([]);
  const { queue, hits } = state;
  const change = (changed: Partial<OneByOne>) => setState((now) => ({ ...now, ...changed }));
  const go = (to: Queue, what: string) => {
    change({
      queue: to,
      said: what ? say(triageWords.saidAt, { said: what, place: placeOf(to) }) : placeOf(to),
      isResumed: false,
    });
    keep(stored, JSON.stringify(to));
  };
  const start = () => {
    past.current = [];
    firstWithPapers(queuesOf(location.search, newestDay)).then(
      ({ hits, ...found }) => {
        const fresh = { ...found, at: 0, decided: {} };
        change({ queue: fresh, hits, isResumed: false, failure: '', said: placeOf(fresh) });
      },
      (error: Error) => change({ failure: error.message }),
    );
  };
  useEffect(() => {
    const [under] = queuesOf(location.search, newestDay).flatMap(
      (address) => resumed(kept(stored), address) ?? [],
    );
    if (!under) return start();
    change({ queue: under, isResumed: true, said: placeOf(under) });
    // Where search cannot be had, their pages say what they are.
    hitsOf(emptyQuery(), { among: under.ids }).then(
      (hits) => change({ hits }),
      () => {},
    );
  }, []);
  useFetchAhead(queue);
  const id = queue?.ids[queue.at];
  return {
    ...state,
    id,
    start,
    decide(decision: Decision) {
      if (!queue || id === undefined) return;
      const title = textOf(hits.get(id)?.title);
      const set = decision === 'skipped' ? 'seen' : decision;
      const changes = currentReader()[set].has(id) ? [] : marking(set, id, true, title);
      past.current.push({ queue, undo: inverseOf(changes) });
      go(
        decide(queue, decision),
        set === 'seen' ? triageWords.wasSkipped : stateWords.said[set].on,
      );
      if (changes.length > 0) void changeReader(changes);
      if (decision === 'saved') void keepRecords([id]);
    },
    back() {
      if (queue && queue.at > 0) go(stepBack(queue), '');
    },
    undo() {
      const last = past.current.pop();
      if (!last) return change({ said: noticeWords.nothingToUndo });
      go(last.queue, triageWords.undone);
      void changeReader(ofThisPage(last.undo));
    },
  };
}

/** Nothing where there was no paper: the summary says so. */
function placeOf({ at, ids }: Queue): string {
  if (ids.length === 0) return '';
  return at < ids.length
    ? say(triageWords.place, { at: at + 1, n: ids.length })
    : triageWords.wasLast;
}

type Hits = ReadonlyMap<string, SearchHit>;

async function firstWithPapers(
  addresses: string[],
): Promise<{ address: string; ids: string[]; hits: Hits }> {
  const [address = '', ...others] = addresses;
  const hits = await papersOf(new URLSearchParams(address));
  if (hits.size > 0 || others.length === 0) return { address, ids: [...hits.keys()], hits };
  const next = await firstWithPapers(others);
  return { ...next, ids: undecided(next.ids, currentReader()) };
}

async function papersOf(address: URLSearchParams): Promise<Hits> {
  await loadReader();
  const reader = currentReader();
  const list = address.get('list');
  const shared = unpackList(address.get('shared') ?? '')?.hashes ?? null;
  const among = list === null ? shared : idsOf(reader, deskListOf(reader, list));
  const query = fromAddress(address);
  const sort = list !== null && query.sort === 'relevance' ? 'date' : query.sort;
  return hitsOf({ ...query, sort }, among ? { among } : { muted: reader.muted });
}

/** Id → what search says of it. Throws why it cannot. */
async function hitsOf(
  query: Query,
  request: Pick<SearchRequest, 'among' | 'muted'>,
): Promise<Hits> {
  const answer = await fullAnswer({ query, reader: currentReader(), limit: most, ...request });
  if (typeof answer === 'string') throw new Error(searchWords.failures[answer]);
  return new Map(answer.hits.map((hit) => [hit.id, hit]));
}

/** The next papers first. */
function useFetchAhead(queue: Queue | null): void {
  const at = queue?.at ?? 0;
  useEffect(() => {
    const stop = new AbortController();
    const next = queue?.ids.slice(at, at + ahead) ?? [];
    void mapConcurrent(next, paperPage, stop.signal);
    return () => stop.abort();
  }, [queue?.ids, at]);
}
