/** The queue of papers to review, and how far the reader is. */
import { reviewWords } from '#words';
import { plainDay } from '../../dates.ts';
import { fromAddress } from '../../search/query/address.ts';
import { idHash } from '../../text/id-hash.ts';
import { objectIn } from '../../text/json.ts';
import { libraryListOf } from '../library/library-lists.ts';
import { activeFilters } from '../list/filters.ts';
import type { Reader } from '../reader/reader.ts';
import { unpackList } from '../share/packed-list.ts';

const decisions = ['saved', 'read', 'hidden', 'skipped'] as const;
export type Decision = (typeof decisions)[number];

export interface Queue {
  address: string;
  /** The hashes of the papers' ids. */
  papers: number[];
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

/** Back to the paper before; its decision stays until the reader decides again. */
export function stepBack(queue: Queue): Queue {
  return { ...queue, at: Math.max(0, queue.at - 1) };
}

/** How many papers were decided in each way. */
export function summaryOf({ papers, decided }: Queue): Record<Decision, number> {
  const of = (decision: Decision) => papers.filter((paper) => decided[paper] === decision).length;
  return { saved: of('saved'), read: of('read'), hidden: of('hidden'), skipped: of('skipped') };
}

/** An unfinished queue of the same address, from its JSON in `text`; else null. */
export function resumed(text: string, address: string): Queue | null {
  const { papers, at, decided, ...queue } = objectIn(text);
  if (queue.address !== address || !Array.isArray(papers) || !papers.every(Number.isInteger))
    return null;
  if (typeof at !== 'number' || !(at > 0 && at < papers.length)) return null;
  return { address, papers, at, decided: decisionsIn(decided) };
}

function decisionsIn(decided: unknown): Queue['decided'] {
  const isDecision = (entry: [string, unknown]): entry is [string, Decision] =>
    decisions.some((one) => one === entry[1]);
  return Object.fromEntries(Object.entries(Object(decided)).filter(isDecision));
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
