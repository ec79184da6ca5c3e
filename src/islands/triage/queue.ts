/** Papers to decide on one after the other, and how far the reader is. */
import { triageWords } from '#words';
import { plainDay } from '../../dates.ts';
import { fromAddress } from '../../search/query/address.ts';
import { deskListOf } from '../desk/desk-lists.ts';
import { activeFilters } from '../list/filters.ts';
import type { Reader } from '../reader/reader.ts';

export type Decision = 'saved' | 'read' | 'hidden' | 'skipped';

export interface Queue {
  address: string;
  ids: string[];
  /** The place of the paper that is shown; that of none, if all are decided. */
  at: number;
  decided: Record<string, Decision>;
}

export function decide(queue: Queue, decision: Decision): Queue {
  const id = queue.ids[queue.at];
  if (id === undefined) return queue;
  return { ...queue, at: queue.at + 1, decided: { ...queue.decided, [id]: decision } };
}

/** Back to the paper before; what was decided on it stays until it is decided anew. */
export function stepBack(queue: Queue): Queue {
  return { ...queue, at: Math.max(0, queue.at - 1) };
}

export function summaryOf({ ids, decided }: Queue): Record<Decision, string[]> {
  const of = (decision: Decision) => ids.filter((id) => decided[id] === decision);
  return { saved: of('saved'), read: of('read'), hidden: of('hidden'), skipped: of('skipped') };
}

/** A queue that was left before its end, if it is that of the address; `text`: JSON of a queue. */
export function resumed(text: string, address: string): Queue | null {
  try {
    const queue: Queue | null = JSON.parse(text || 'null');
    const isUnderWay = queue && queue.address === address && queue.at < queue.ids.length;
    return isUnderWay && queue.at > 0 ? queue : null;
  } catch {
    return null;
  }
}

/** What a queue's papers are: `"New papers"`, `"20 August 2025"`, `"Agents, has code"`. */
export function queueName(
  address: URLSearchParams,
  nameOf: (topic: string) => string,
  reader: Reader,
): string {
  const list = address.get('list');
  if (list !== null) return deskListOf(reader, list).label;
  const query = fromAddress(address);
  const { is, from, to } = query.filters;
  if (address.size === 1 && is[0] === 'new') return triageWords.newPapers;
  const filters = { ...query.filters, ...(from === to ? { from: '', to: '' } : {}) };
  const names = activeFilters({ ...query, filters }, nameOf).map(({ label }) => label);
  return [...(from && from === to ? [plainDay(from)] : []), ...names].join(', ');
}
