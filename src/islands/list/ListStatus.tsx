import type { ListState } from './list-store.ts';
import { Status } from './Status.tsx';
import { asAsked, listStatus, missingWords } from './wording.ts';

interface Props {
  list: ListState;
  /** Papers of the list on all its pages. */
  whole: number;
}

/** How many are left; aloud with what was made of the words, which is to be seen below. */
export function ListStatus({ list, whole }: Props) {
  const { shown, total, found } = list;
  const count = found.failure || listStatus(shown.length, total, whole);
  const what = found.correction ? asAsked(found.correction) : '';
  const missing = shown.length > 0 && missingWords(found);
  return <Status seen={count} aloud={count + what + (missing && `; ${missing}`)} />;
}
