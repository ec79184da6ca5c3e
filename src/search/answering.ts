/**
 * What page and worker say to each other; in which order answers are sent: early, then full; a month that may be the beginning of a word; the network is lost, and trying again at the next query;
 * why search failed (`FailureReason`) is said by `islands/search/`.
 */
import { type FetchFile, Unreachable, waited } from './catalogue/fetch.ts';
import type { Manifest } from './catalogue/manifest.ts';
import { type Index, type IndexPlace, openIndex } from './open.ts';
import type { Plan } from './plan/plan.ts';
import { asksForHashes, needsWords } from './query/needs.ts';
import type { FailureReason, Query, Rows, SearchRequest, SearchResults, Segment } from './types.ts';

/** What the page says to the worker. `id` counts questions up; each is answered until it is cancelled. */
export type ToWorker =
  | {
      kind: 'open';
      base: string;
      /** Null: the worker fetches it. */
      manifest: Manifest | null;
      for: IndexUse;
    }
  | { kind: 'ask'; id: number; request: SearchRequest }
  | { kind: 'cancel'; id: number }
  | { kind: 'excerpts'; id: number; papers: string[]; query: Query }
  /** By the hashes of ids. */
  | { kind: 'rows'; id: number; papers: number[] };

/** What the first question is about: `answer`, of words, may have a first answer before the index of words is fetched. */
export type IndexUse = 'words' | 'answer' | 'lists';

export type FromWorker =
  | { kind: 'results'; id: number; results: SearchResults }
  | { kind: 'failure'; id: number; reason: FailureReason }
  | { kind: 'excerpts'; id: number; excerpts: Record<string, Segment[]> }
  | { kind: 'rows'; id: number; rows: Rows };

/** Gives the function that takes a page's messages and answers them. The index is opened once, at the first message. */
export function answering(
  say: (message: FromWorker) => void,
  fetchFile: FetchFile,
): (message: ToWorker) => void {
  let opened: Promise<Index> | null = null;
  const told = Promise.withResolvers<IndexPlace>();
  /** The page sends it before the first query or just after. */
  let index = told.promise;
  const waiting = new Set<number>();
  let isForAnswer = false;
  /** The text of the last question, and whether a reader has typed on from the one before. */
  let before = '';
  let isTyped = false;
  /** The page's manifest may name files that a deployment has taken away. */
  let mayBeOld = false;
  return hear;

  function hear(message: ToWorker): void {
    if (message.kind === 'open') {
      told.resolve(message);
      mayBeOld = message.manifest !== null;
      // The words of few papers come as soon as a first answer.
      isForAnswer = message.for === 'answer' && (message.manifest?.parts.length ?? 0) > 1;
      const open = message.for === 'lists' ? openLists : openWords;
      if (!isForAnswer) open().catch(() => {});
    } else if (message.kind === 'cancel') waiting.delete(message.id);
    else if (message.kind === 'ask') {
      const { text } = message.request.query;
      isTyped = before !== '' && text !== before && text.startsWith(before);
      before = text;
      answer(message);
    } else if (message.kind === 'rows') {
      const { id, papers } = message;
      void rowsOf(papers).then((rows) => say({ kind: 'rows', id, rows }));
    } else excerpts(message);
  }

  function open(): Promise<Index> {
    if (opened) return opened;
    const opening = index.then((place) => openIndex(place, fetchFile));
    opened = opening;
    opening.catch(() => forget(opening));
    return opening;
  }

  /** A file that could not be fetched is tried again for the next query. */
  function forget(opening: Promise<Index>): void {
    if (opened !== opening) return;
    opened = null;
    index = index.then(({ base }) => ({ base }));
  }

  async function openWords() {
    const opening = open();
    const { engine, words } = await opening;
    const read = words();
    const stages = [read, read.then(({ newest }) => newest), read.then((all) => all.complete)];
    for (const stage of stages) stage.catch(() => forget(opening));
    return { engine, ...(await read) };
  }

  async function openLists(): Promise<Index> {
    const opening = open();
    const index = await opening;
    const read = index.lists();
    read.catch(() => forget(opening));
    await read;
    return index;
  }

  async function answer(
    { id, request }: Extract<ToWorker, { kind: 'ask' }>,
    shown: Shown = { early: null, hasAllTitles: () => false },
  ): Promise<void> {
    waiting.add(id);
    const isWanted = () => waiting.has(id);
    let last: SearchResults | undefined;
    /** With the rows that were asked for, unless a fuller answer is there before them. */
    const send = async (results: SearchResults) => {
      last = results;
      const papers = results.papers?.subarray(0, request.rows ?? 0) ?? [];
      const rows = papers.length > 0 ? { rows: await rowsOf([...papers]) } : {};
      if (isWanted() && last === results)
        say({ kind: 'results', id, results: { ...results, ...rows } });
    };
    try {
      await sendStages({ request, isWanted, send }, shown);
    } catch (error) {
      const isLost = error instanceof Unreachable;
      // A worker's own console is the page's, too.
      if (!isLost) console.error(error);
      if (!isWanted()) return;
      if (isLost && mayBeOld) {
        mayBeOld = false;
        return await answer({ kind: 'ask', id, request }, shown);
      }
      // What was shown should not vanish because more could not be fetched.
      if (shown.early && isLost) await send(asLast(shown.early, shown.hasAllTitles()));
      else say({ kind: 'failure', id, reason: isLost ? 'outOfReach' : 'failed' });
    } finally {
      waiting.delete(id);
    }
  }

  /** Keeps in `shown` what would be the last answer if a later stage failed. */
  async function sendStages({ request, isWanted, send }: Question, shown: Shown): Promise<void> {
    if (asksForHashes(request)) {
      const { engine } = await openLists();
      if (request.limit === 0 && !needsWords(request.query, request.muted)) {
        const results = await engine.search(request).instant();
        return send({ ...results, stage: 'full' });
      }
    }
    const { first, engine, catalogue } = await open();
    const mayBeFirst = isForAnswer && !asksForHashes(request) && !catalogue.isComplete();
    if (mayBeFirst) shown.early ??= await first(request).catch(orElse(null));
    const isFirst = shown.early !== null;
    // The page draws it before all other files share the line with what it needs.
    if (shown.early) await send({ ...shown.early, stage: 'instant' }).then(() => waited(patience));
    if (!isWanted()) return;
    const { newest, complete } = await openWords();
    shown.hasAllTitles = catalogue.hasAllTitles;
    const search = engine.search({ ...request, isEarly: true });
    if (isTyped && mayGoOn(search.plan())) await waited(settled);
    if (!isWanted()) return;
    shown.early ??= await search.instant();
    // The full answer does not wait for rows of this one.
    if (!isFirst) void send(shown.early);
    if (isWanted() && !catalogue.isComplete()) search.prefetch();
    await newest;
    // Where older papers come at once, one full answer does.
    const all = complete.catch(() => {});
    await (isFirst ? all : Promise.race([all, waited(patience)]));
    // A later query, or the message that cancels this one, may come in between.
    await waited();
    const isComplete = catalogue.isComplete();
    let results = isWanted() ? await search.full(isWanted) : null;
    if (!isComplete || search.lacksVectors) {
      shown.early = results ?? shown.early;
      void send({ ...shown.early, stage: 'instant' });
      await complete;
      results = isWanted() ? await engine.search(request).full(isWanted) : null;
    }
    if (results) await send(results);
  }

  async function excerpts({
    id,
    papers,
    query,
  }: Extract<ToWorker, { kind: 'excerpts' }>): Promise<void> {
    const found = await openWords()
      .then(({ engine }) => engine.excerpts(papers, query))
      .catch(orElse({}));
    say({ kind: 'excerpts', id, excerpts: found });
  }

  function rowsOf(papers: number[]): Promise<Rows> {
    return openLists()
      .then(({ rows }) => rows(papers))
      .catch(orElse(new Map()));
  }
}

/** Milliseconds after which what may be a month, `on dec`, is no beginning of another word. */
const settled = 400;

function mayGoOn({ typed, timed: { said, period } }: Plan): boolean {
  return Boolean(period && said && typed.endsWith(said)) && /(?<!\p{L})\p{L}{3}$/u.test(typed);
}

/** What stands in for what cannot be had; another error is told. */
function orElse<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (!(error instanceof Unreachable)) console.error(error);
    return instead;
  };
}

/** Milliseconds that a full answer of the newest papers waits for the older ones, and all files for a page that draws a first answer. */
const patience = 200;

interface Question {
  request: SearchRequest;
  isWanted: () => boolean;
  send: (results: SearchResults) => Promise<void>;
}

/** What was shown of an answer already. */
interface Shown {
  early: SearchResults | null;
  hasAllTitles: () => boolean;
}

/** Sends the early answer as the last one if no more can be fetched. */
function asLast(early: SearchResults, hasAllTitles: boolean): SearchResults {
  return {
    ...early,
    stage: 'full',
    withoutAbstracts: early.withoutAbstracts || early.stage === 'instant',
    withoutOlder: !hasAllTitles,
  };
}
