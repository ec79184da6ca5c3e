import { deskWords } from '#words';
import { say } from '../../words/message.ts';
import type { Reader } from '../reader/reader.ts';

export interface DeskList {
  /** In the address, after `#`; of a list that the reader named, its id. */
  name: string;
  label: string;
  /** Said where it holds nothing. */
  empty: string;
  papers: (reader: Reader) => Iterable<string>;
}

const toRead: DeskList = {
  name: 'to-read',
  label: deskWords.toRead,
  empty: deskWords.empty.toRead,
  papers: ({ saved, read, reading }) =>
    [...saved].filter((id) => !read.has(id) && !reading.has(id)),
};

const states: DeskList[] = [
  toRead,
  {
    name: 'reading',
    label: deskWords.reading,
    empty: deskWords.empty.reading,
    papers: ({ reading }) => reading,
  },
  {
    name: 'read',
    label: deskWords.read,
    empty: deskWords.empty.read,
    papers: ({ read }) => read,
  },
  {
    name: 'starred',
    label: deskWords.starred,
    empty: deskWords.empty.starred,
    papers: ({ starred }) => starred,
  },
  {
    name: 'notes',
    label: deskWords.notes,
    empty: deskWords.empty.notes,
    papers: ({ noted }) => noted,
  },
  {
    name: 'hidden',
    label: deskWords.hidden,
    empty: deskWords.empty.hidden,
    papers: ({ hidden }) => hidden,
  },
];

/** By state, then those that the reader has named. */
export function deskLists({ lists }: Reader): DeskList[] {
  const named = lists.map(({ id, name, papers }) => ({
    name: id,
    label: name,
    empty: say(deskWords.empty.named, { list: name }),
    papers: () => papers,
  }));
  return [...states, ...named];
}

/** The first list where none has the name. */
export function deskListOf(reader: Reader, name: string): DeskList {
  return deskLists(reader).find((list) => list.name === name) ?? toRead;
}

/** Last marked first. */
export function idsOf(reader: Reader, { papers }: DeskList): string[] {
  return [...papers(reader)].reverse();
}
