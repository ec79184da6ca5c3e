import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListChoices } from './choices.ts';
import { nothingFound } from './found.ts';
import { type ListState, onList } from './list-store.ts';
import { plainView } from './view.ts';

/** The list's state. Before the browser takes over it is the untouched list, as the server made it. */
export function useList(choices: ListChoices): ListState {
  const [state, setState] = useState(() => untouched(choices));
  useLayoutEffect(() => onList(setState), []);
  return state;
}

function untouched({ total, topics, has }: ListChoices): ListState {
  return {
    view: plainView(),
    total,
    shown: Array(total).fill(''),
    counts: {
      topics: Object.fromEntries(topics.map(({ id, papers }) => [id, papers])),
      has,
      is: { saved: 0, read: 0, unread: total },
    },
    mutedPapers: 0,
    muted: [],
    found: nothingFound,
  };
}
