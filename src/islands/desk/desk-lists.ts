/** The desk’s lists and which papers they hold (last marked first), what an empty one says, the search for them (on the map). */
import { deskWords, filterWords } from '#words';
import { say } from '../../words/message.ts';
import { markLabel } from '../reader/mark-labels.ts';
import type { Reader } from '../reader/reader.ts';

export interface DeskList {
  /** In the address, after `#`; of a list that the reader named, its id. */
  name: string;
  label: string;
  empty: string;
  papers: (reader: Reader) => Iterable<string>;
}

const toRead = list('to-read', deskWords.toRead, markLabel('saved', false), (reader) => {
  const { saved, read, reading } = reader;
  return [...saved].filter((id) => !read.has(id) && !reading.has(id));
});

const states = [
  toRead,
  list(
    'reading',
    filterWords.states.reading,
    markLabel('reading', false),
    ({ reading }) => reading,
  ),
  list('read', filterWords.states.read, markLabel('read', false), ({ read }) => read),
  list(
    'starred',
    filterWords.states.starred,
    markLabel('starred', false),
    ({ starred }) => starred,
  ),
  list('notes', filterWords.states.noted, deskWords.note, ({ noted }) => noted),
  list('hidden', filterWords.states.hidden, markLabel('hidden', false), ({ hidden }) => hidden),
];

/** `action`: the button that puts papers into it; some stand on the desk alone. */
function list(name: string, label: string, action: string, papers: DeskList['papers']): DeskList {
  const isOnDesk = [
    markLabel('reading', false),
    markLabel('starred', false),
    deskWords.note,
  ].includes(action);
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
