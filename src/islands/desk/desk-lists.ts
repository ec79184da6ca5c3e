import { useEffect, useState } from 'preact/hooks';
import type { Reader } from '../reader/reader.ts';

export interface DeskList {
  /** In the address, after `#`. */
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
  papers: ({ saved, read }) => [...saved].filter((id) => !read.has(id)),
};

export const deskLists: DeskList[] = [
  toRead,
  {
    name: 'read',
    label: 'Read',
    empty: 'Nothing read yet.',
    papers: ({ read }) => read,
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

/** Last marked first. */
export function idsOf(reader: Reader, { papers }: DeskList): string[] {
  return [...papers(reader)].reverse();
}

/** The list that the address names; the first one where it names none. */
export function useDeskList(): DeskList {
  const [hash, setHash] = useState('');
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return deskLists.find(({ name }) => name === hash) ?? toRead;
}
