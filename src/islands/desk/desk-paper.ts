/** The papers of the desk as it shows, filters and sorts them: marks, and what is known of each. */
import { deskWords, language, listWords } from '#words';
import type { PaperRecord } from '../../publish/exports/paper-record.ts';
import { tokensOf } from '../../search/query/parse.ts';
import { isInPeriod, periodOf, readersDay } from '../../search/query/period.ts';
import { paperFacts, paperSets, type SearchHit, textOf } from '../../search/types.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { Reader } from '../reader/reader.ts';

export interface DeskPaper {
  id: string;
  title: string;
  authors: string;
  /** `2025-08-20`: published, or of its newest edition; `''`: unknown. */
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

export const orders = {
  marked: deskWords.orders.marked,
  published: listWords.orders.date,
  title: deskWords.orders.title,
  votes: listWords.orders.votes,
};
export type DeskSort = keyof typeof orders;

export function isDeskSort(name: string): name is DeskSort {
  return name in orders;
}

/** `papers`: last marked first. */
export function sorted(papers: DeskPaper[], by: DeskSort): DeskPaper[] {
  if (by === 'published') return papers.toSorted((a, b) => b.day.localeCompare(a.day));
  if (by === 'title')
    return papers.toSorted((a, b) => a.title.localeCompare(b.title, language.locale));
  if (by === 'votes') return papers.toSorted((a, b) => b.votes - a.votes);
  return papers;
}

/** A test for papers, in the fields of search: `kites -wind is:unread has:note tag:to-cite`; words may be begun. */
export function deskFilter(text: string, reader: Reader): (paper: DeskPaper) => boolean {
  // Signs alone are still being typed.
  const tokens = tokensOf(text).filter(({ value }) => /[\p{L}\p{N}]/u.test(value));
  const tests = tokens.map(({ not, field, value }) => {
    const holds = testFor(field, fold(value), reader);
    return (paper: DeskPaper) => holds(paper) !== not;
  });
  return (paper) => tests.every((holds) => holds(paper));
}

type Token = ReturnType<typeof tokensOf>[number];

function testFor(
  field: Token['field'],
  value: string,
  reader: Reader,
): (paper: DeskPaper) => boolean {
  const begins = (name: string) => wordsOf(name).join('-').startsWith(wordsOf(value).join('-'));
  const within = (...texts: string[]) => ` ${words(texts)}`.includes(` ${value}`);
  switch (field) {
    case 'tag':
      return ({ tags, record }) => [...tags, ...(record?.topics ?? [])].some(begins);
    case 'topic':
      return ({ record }) => record?.topics.some(begins) ?? false;
    case 'list':
      return ({ lists }) => lists.some(begins);
    case 'author':
      return ({ authors }) => within(authors);
    case 'title':
      return ({ title }) => within(title);
    case 'venue':
      return ({ venue }) => within(venue);
    case 'in': {
      const period = periodOf(value, readersDay());
      return ({ day }) => period === null || isInPeriod(day, period);
    }
    case 'has':
      return (paper) => hasFact(paper, value);
    case 'is':
      return ({ id }) => isState(id, value, reader);
    default:
      return ({ title, authors, venue, note, tags, lists, record }) =>
        within(title, authors, venue, note, ...tags, ...lists, record?.abstract ?? '');
  }
}

function hasFact({ note, record, tags }: DeskPaper, fact: string): boolean {
  if (/^notes?$/.test(fact)) return note !== '';
  if (fact === 'tag') return tags.length > 0;
  const known = paperFacts.find((one) => one === fact);
  return known !== undefined && record?.[known] !== undefined;
}

function isState(id: string, state: string, reader: Reader): boolean {
  if (state === 'unread') return !reader.read.has(id);
  const set = paperSets.find((one) => one === state);
  return set !== undefined && reader[set].has(id);
}

function words(texts: string[]): string {
  return fold(texts.join(' ')).replace(/[^\p{L}\p{N}-]+/gu, ' ');
}
