import type { ListState } from './list-store.ts';
import { listStatus } from './wording.ts';

interface Props {
  list: ListState;
  /** Papers of the list on all its pages. */
  whole: number;
}

/** How many are left, aloud. */
export function ListStatus({ list, whole }: Props) {
  const { shown, total, found } = list;
  return <p role="status">{found.failure || listStatus(shown.length, total, whole)}</p>;
}
