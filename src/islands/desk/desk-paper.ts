/** The papers of the library as it shows, searches and exports them: marks, and what is known of each. */
import type { PaperRecord } from '../../publish/exports/paper-record.ts';
import { venueOf } from '../../text/venue.ts';
import type { OwnPaper } from '../list/own-list.ts';
import type { Reader } from '../reader/reader.ts';

export interface DeskPaper {
  id: string;
  title: string;
  authors: string;
  /** `2025-08-20`: of its newest edition, as search has it; `''`: unknown. */
  day: string;
  venue: string;
  tags: string[];
  lists: string[];
  note: string;
  /** `null`: its page has not been read. */
  record: PaperRecord | null;
}

export function deskPaper(
  id: string,
  { title, note, record }: Pick<DeskPaper, 'title' | 'note' | 'record'>,
  { tags, lists }: Pick<Reader, 'tags' | 'lists'>,
): DeskPaper {
  return {
    id,
    title: record?.title ?? (title || id),
    authors: record?.authors?.join(', ') ?? '',
    day: record?.editions.at(-1)?.slice(0, 10) ?? '',
    venue: record?.venue ?? '',
    tags: [...tags].flatMap(([tag, papers]) => (papers.has(id) ? tag : [])),
    lists: lists.flatMap(({ name, papers }) => (papers.has(id) ? name : [])),
    note,
    record,
  };
}

/** By which a list is filtered where search cannot be had. */
export function columnOf({ id, title, day, venue, record }: DeskPaper): OwnPaper {
  return {
    id,
    title,
    topics: record?.topics ?? [],
    has: (['code', 'project'] as const).filter((fact) => record?.[fact]),
    venue: venueOf(venue).name,
    date: day,
    votes: record?.votes ?? -1,
  };
}
