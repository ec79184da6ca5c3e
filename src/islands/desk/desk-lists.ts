import { deskWords, filterWords } from '#words';
import { say } from '../../words/message.ts';
import type { Reader } from '../reader/reader.ts';

export interface DeskList {
  /** In the address, after `#`; of a list that the reader named, its id. */
  name: string;
  label: string;
  empty: string;
  papers: (reader: Reader) => Iterable<string>;
}

const toRead = list('to-read', deskWords.toRead, deskWords.empty.toRead, (reader) => {
  const { saved, read, reading } = reader;
  return [...saved].filter((id) => !read.has(id) && !reading.has(id));
});

const states = [
  toRead,
  list('reading', filterWords.states.reading, deskWords.empty.reading, ({ reading }) => reading),
  list('read', filterWords.states.read, deskWords.empty.read, ({ read }) => read),
  list('starred', filterWords.states.starred, deskWords.empty.starred, ({ starred }) => starred),
  list('notes', filterWords.states.noted, deskWords.empty.notes, ({ noted }) => noted),
  list('hidden', filterWords.states.hidden, deskWords.empty.hidden, ({ hidden }) => hidden),
];

function list(name: string, label: string, empty: string, papers: DeskList['papers']): DeskList {
  return { name, label, empty, papers };
}

/** By state, then those that the reader has named. */
export function deskLists({ lists }: Reader): DeskList[] {
  const named = lists.map(({ id, name, papers }) =>
    list(id, name, say(deskWords.empty.named, { list: name }), () => papers),
  );
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

export function searchFor({ name, label }: DeskList): URLSearchParams {
  if (name === 'to-read')
    return new URLSearchParams([
      ['is', 'saved'],
      ['is', 'unread'],
    ]);
  if (states.some((state) => state.name === name))
    return new URLSearchParams({ is: name === 'notes' ? 'noted' : name });
  return new URLSearchParams({ q: `list:"${label}"` });
}
