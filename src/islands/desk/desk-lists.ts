import { useEffect, useState } from 'preact/hooks';
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
  label: 'To read',
  empty: 'Nothing saved to read: “Save” beside a paper puts it here.',
  papers: ({ saved, read, reading }) =>
    [...saved].filter((id) => !read.has(id) && !reading.has(id)),
};

const states: DeskList[] = [
  toRead,
  {
    name: 'reading',
    label: 'Reading',
    empty: 'Nothing begun: “Reading” beside a paper of your desk puts it here.',
    papers: ({ reading }) => reading,
  },
  {
    name: 'read',
    label: 'Read',
    empty: 'Nothing read yet.',
    papers: ({ read }) => read,
  },
  {
    name: 'starred',
    label: 'Starred',
    empty: 'No stars yet: “Star” beside a paper of your desk gives one.',
    papers: ({ starred }) => starred,
  },
  {
    name: 'notes',
    label: 'With notes',
    empty: 'No notes yet: “Note” beside a paper of your desk takes one.',
    papers: ({ noted }) => noted,
  },
  {
    name: 'hidden',
    label: 'Hidden',
    empty: 'Nothing hidden: “Hide” beside a paper takes it out of every list.',
    papers: ({ hidden }) => hidden,
  },
];

/** By state, then those that the reader has named. */
export function deskLists({ lists }: Reader): DeskList[] {
  const named = lists.map(({ id, name, papers }) => ({
    name: id,
    label: name,
    empty: `Nothing in “${name}” yet: select papers of your desk to put them here.`,
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

/** The name of the list in the address. */
export function useListName(): string {
  const [hash, setHash] = useState('');
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
