/** The papers of the desk as it shows, filters and sorts them: marks, and what is known of each. */
import { deskWords, language } from '#words';
import type { PaperRecord } from '../../publish/exports/paper-record.ts';
import { type SearchHit, textOf } from '../../search/types.ts';
import { fold } from '../../text/fold.ts';
import type { Reader } from '../reader/reader.ts';

export interface DeskPaper {
  id: string;
  title: string;
  authors: string;
  /** Its newest edition's, or when it was published: `2025-08-20`; `''`: not known. */
  day: string;
  venue: string;
  votes: number;
  tags: string[];
  lists: string[];
  note: string;
  /** `null`: its page has not been read. */
  record: PaperRecord | null;
}

interface Known {
  title: string;
  note: string;
  record: PaperRecord | null;
  hit: SearchHit | undefined;
}

export function deskPaper(id: string, known: Known, { tags, lists }: Reader): DeskPaper {
  const { record, hit, note } = known;
  return {
    id,
    title: record?.title ?? (textOf(hit?.title) || known.title || id),
    authors: record?.authors?.join(', ') ?? textOf(hit?.authors),
    day: record?.published ?? hit?.date ?? record?.editions.at(-1)?.slice(0, 10) ?? '',
    venue: record?.venue ?? hit?.venue ?? '',
    votes: record?.votes ?? hit?.votes ?? -1,
    tags: [...tags].flatMap(([tag, papers]) => (papers.has(id) ? tag : [])),
    lists: lists.flatMap(({ name, papers }) => (papers.has(id) ? name : [])),
    note,
    record,
  };
}

export type DeskSort = keyof typeof deskWords.orders;

export function isDeskSort(name: string): name is DeskSort {
  return name in deskWords.orders;
}

/** `papers`: last marked first. */
export function sorted(papers: DeskPaper[], by: DeskSort): DeskPaper[] {
  if (by === 'published') return papers.toSorted((a, b) => b.day.localeCompare(a.day));
  if (by === 'title')
    return papers.toSorted((a, b) => a.title.localeCompare(b.title, language.locale));
  if (by === 'votes') return papers.toSorted((a, b) => b.votes - a.votes);
  return papers;
}

/** A test for papers: `kites -wind is:unread has:note tag:to-cite list:"Reading group"`. Words may begin a word of anything that is known. */
export function deskFilter(text: string, reader: Reader): (paper: DeskPaper) => boolean {
  const tests = [...text.matchAll(/(-)?(?:(is|has|tag|list):)?(?:"([^"]*)"?|(\S+))/giu)].map(
    ([, minus, field = '', quoted, bare = '']) => {
      const holds = testFor(field.toLowerCase(), fold(quoted ?? bare), reader);
      return minus ? (paper: DeskPaper) => !holds(paper) : holds;
    },
  );
  return (paper) => tests.every((holds) => holds(paper));
}

function testFor(field: string, value: string, reader: Reader): (paper: DeskPaper) => boolean {
  const begins = (name: string) => fold(name).startsWith(value);
  if (field === 'tag') return ({ tags }) => tags.some(begins);
  if (field === 'list') return ({ lists }) => lists.some(begins);
  if (field === 'has') return (paper) => hasFact(paper, value);
  if (field === 'is') return ({ id }) => isState(id, value, reader);
  return (paper) => ` ${wordsOf(paper)}`.includes(` ${value}`);
}

function hasFact({ note, record, tags }: DeskPaper, fact: string): boolean {
  if (fact === 'note') return note !== '';
  if (fact === 'tag') return tags.length > 0;
  if (fact === 'code') return record?.code !== undefined;
  if (fact === 'project') return record?.project !== undefined;
  return fact === 'venue' && record?.venue !== undefined;
}

function isState(id: string, state: string, reader: Reader): boolean {
  const { saved, starred, reading, read, hidden } = reader;
  const sets: Record<string, ReadonlySet<string>> = { saved, starred, reading, read, hidden };
  return state === 'unread' ? !read.has(id) : (sets[state]?.has(id) ?? false);
}

function wordsOf({ title, authors, venue, note, tags, lists, record }: DeskPaper): string {
  const texts = [title, authors, venue, note, ...tags, ...lists, record?.abstract ?? ''];
  return fold(texts.join(' ')).replace(/[^\p{L}\p{N}-]+/gu, ' ');
}
