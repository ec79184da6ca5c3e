/** The desk’s lists and which papers they hold (last marked first), what an empty one says, the search for them (on the map). */
import { deskWords, filterWords } from '#words';
import { say } from '../../words/message.ts';
import { markLabel } from '../reader/mark-labels.ts';
import type { Reader } from '../reader/reader.ts';
import type { SaidSet } from '../reader/undo.ts';

export interface DeskList {
  /** In the address, after `#`; of a list that the reader named, its id. */
  name: string;
  label: string;
  empty: string;
  papers: (reader: Reader) => Iterable<string>;
}

const called = filterWords.states;

const toRead = list('to-read', deskWords.toRead, 'saved', ({ saved, read, reading }) =>
  [...saved].filter((id) => !read.has(id) && !reading.has(id)),
);

const states = [
  toRead,
  list('reading', called.reading, 'reading'),
  list('read', called.read, 'read'),
  list('starred', called.starred, 'starred'),
  list('notes', called.noted, 'noted'),
  list('hidden', called.hidden, 'hidden'),
];

/** `mark`: by which papers come into it; some are given on the desk alone. */
function list(
  name: string,
  label: string,
  mark: SaidSet | 'noted',
  papers: DeskList['papers'] = (reader) => reader[mark],
): DeskList {
  const action = mark === 'noted' ? deskWords.note : markLabel(mark, false);
  const isOnDesk = ['reading', 'starred', 'noted'].includes(mark);
  const empty = say(isOnDesk ? deskWords.emptyOfDesk : deskWords.empty, { action });
  return { name, label, empty, papers };
}

/** By state, then those that the reader has named. */
export function deskLists({ lists }: Reader): DeskList[] {
  const named = lists.map(({ id, name, papers }) => ({
    name: id,
    label: name,
    empty: deskWords.emptyList,
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
