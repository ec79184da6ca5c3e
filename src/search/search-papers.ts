/** Starts the worker, asks it, cancels. */
import { base as ownBase } from '../site.ts';
import type { FromWorker, IndexUse, ToWorker } from './answering.ts';
import { type Manifest, manifestName } from './catalogue/manifest.ts';
import { asksForHashes, needsWords } from './query/needs.ts';
import type {
  Excerpts,
  FailureReason,
  Rows,
  SearchPapers,
  SearchRequest,
  SearchResults,
} from './types.ts';

interface Asking {
  results: (results: SearchResults) => void;
  failure: (reason: FailureReason) => void;
}

let worker: Worker | null = null;
let last = 0;
const asking = new Map<number, Asking>();
type Reply = Extract<FromWorker, { kind: 'excerpts' | 'rows' }>;
const waiting = new Map<number, (reply: Reply | null) => void>();

/** Searches. Starts a worker at the first question; a late early answer is dropped. */
export const searchPapers: SearchPapers = (request, onResults, onFailure = () => {}) => {
  const id = ++last;
  asking.set(id, { results: onResults, failure: onFailure });
  say({ kind: 'ask', id, request });
  return () => {
    if (asking.delete(id)) say({ kind: 'cancel', id });
  };
};

export function fullAnswer(request: SearchRequest): Promise<SearchResults | FailureReason> {
  return new Promise((resolve) => {
    searchPapers(
      request,
      (results) => {
        if (results.stage === 'full') resolve(results);
      },
      resolve,
    );
  });
}

/** Fetches what search needs, ahead of the first question: call it when a search field is focused. */
export function warmSearch(use: IndexUse = 'words'): void {
  start(use);
}

export async function rowsOf(papers: number[]): Promise<Rows> {
  const reply = await replyTo({ kind: 'rows', id: ++last, papers });
  return reply?.kind === 'rows' ? reply.rows : new Map();
}

export const excerpts: Excerpts = async (ids, query) => {
  const reply = await replyTo({ kind: 'excerpts', id: ++last, papers: ids, query });
  return reply?.kind === 'excerpts' ? reply.excerpts : {};
};

/** Null: there is none. */
function replyTo(message: Extract<ToWorker, { kind: Reply['kind'] }>): Promise<Reply | null> {
  return new Promise((resolve) => {
    waiting.set(message.id, resolve);
    say(message);
  });
}

function say(message: ToWorker): void {
  const isOfLists =
    message.kind === 'rows' ||
    (message.kind === 'ask' &&
      asksForHashes(message.request) &&
      !needsWords(message.request.query, message.request.muted));
  start(isOfLists ? 'lists' : 'words')?.postMessage(message);
}

/** Null: the browser allows no worker. */
function start(use: IndexUse): Worker | null {
  if (worker) return worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      name: 'search',
    });
  } catch {
    fail('notHere');
    return null;
  }
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
  // The error of a script that cannot be fetched has no message.
  worker.onerror = ({ message }) => fail(message ? 'failed' : 'outOfReach');
  const opened = worker;
  // The HTML has it fetched already.
  void manifestAt(ownBase + manifestName).then((manifest) => {
    opened.postMessage({ kind: 'open', base: ownBase, manifest, for: use } satisfies ToWorker);
    // So that they are in the browser's cache once the worker has started.
    for (const { path, contents } of (use === 'answer' && manifest?.bundles) || [])
      fetch(ownBase + path + contents).catch(() => {});
  });
  return worker;
}

function hear(message: FromWorker): void {
  if (message.kind === 'excerpts' || message.kind === 'rows') {
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
    return;
  }
  const question = asking.get(message.id);
  if (message.kind === 'failure') {
    asking.delete(message.id);
    question?.failure(message.reason);
    return;
  }
  if (message.results.stage === 'full') asking.delete(message.id);
  question?.results(message.results);
}

/** The next question starts a new worker, where it may. */
function fail(reason: FailureReason): void {
  worker?.terminate();
  worker = null;
  for (const { failure } of asking.values()) failure(reason);
  for (const resolve of waiting.values()) resolve(null);
  asking.clear();
  waiting.clear();
}

/** Null if it cannot be fetched: the worker tries again, and reports why it fails. */
async function manifestAt(url: string): Promise<Manifest | null> {
  try {
    // GitHub Pages lets browsers keep it for ten minutes, in which a deployment may bring new papers and take away its files.
    const response = await fetch(url, { cache: 'no-cache' });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
