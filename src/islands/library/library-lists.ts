/** The library’s lists: their papers (last marked first), what an empty one says, and the search that finds the same papers (for the map). */
import { filterWords, libraryWords } from '#words';
import { say } from '../../words/message.ts';
import { markLabel } from '../reader/mark-labels.ts';
import type { Reader } from '../reader/reader.ts';
import type { SaidSet } from '../reader/undo.ts';

export interface LibraryList {
  /** In the address, after `#`; for a named list, its id. */
  name: string;
  label: string;
  empty: string;
  papers: (reader: Reader) => Iterable<string>;
}

/** What the parts of the library's page are given. */
export interface InLibrary {
  list: LibraryList;
  reader: Reader;
}

const called = filterWords.states;

const toRead = list('to-read', libraryWords.toRead, 'saved', ({ saved, read, reading }) =>
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

/** `mark`: the mark that puts papers into the list; some marks are only set in the library. */
function list(
  name: string,
  label: string,
  mark: SaidSet | 'noted',
  papers: LibraryList['papers'] = (reader) => reader[mark],
): LibraryList {
  const action = mark === 'noted' ? libraryWords.note : markLabel(mark, false);
  const isInLibrary = ['reading', 'starred', 'noted'].includes(mark);
  const empty = say(isInLibrary ? libraryWords.emptyOfLibrary : libraryWords.empty, { action });
  return { name, label, empty, papers };
}

/** Lists by state, then the reader's named lists. */
export function libraryLists({ lists }: Reader): LibraryList[] {
  const named = lists.map(({ id, name, papers }) => ({
    name: id,
    label: name,
    empty: libraryWords.emptyList,
    papers: () => papers,
  }));
  return [...states, ...named];
}

/** The list of that name, or the first list. */
export function libraryListOf(reader: Reader, name: string): LibraryList {
  return libraryLists(reader).find((list) => list.name === name) ?? toRead;
}

/** Last marked first. */
export function idsOf(reader: Reader, { papers }: LibraryList): string[] {
  return [...papers(reader)].reverse();
}

export function searchFor({ name, label }: LibraryList): URLSearchParams {
  if (name === 'to-read') return new URLSearchParams('is=saved&is=unread');
  if (states.some((state) => state.name === name))
    return new URLSearchParams({ is: name === 'notes' ? 'noted' : name });
  return new URLSearchParams({ q: `list:"${label}"` });
}
