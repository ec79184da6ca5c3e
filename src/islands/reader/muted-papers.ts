/** The reader's marks for the list of a page, and which of its papers are muted by their authors or words. */
import { mutesByWords } from '../../search/query/address.ts';
import { emptyQuery } from '../../search/types.ts';
import { objectIn } from '../../text/json.ts';
import { keep, kept } from '../storage.ts';
import type { Reader } from './reader.ts';
import { readerStore } from './reader-store.ts';

export interface Marks {
  reader: Reader;
  /** Ids of the page's papers that are muted by authors or words. */
  mutedHere: ReadonlySet<string>;
}

/** Tells a list of the marks once they are loaded, and of each change. */
export async function followMarks(
  papers: readonly { id: string }[],
  tell: (marks: Marks) => void,
): Promise<void> {
  // A paper that is seen meanwhile stays in a list of new ones, or it would go from under the reader.
  const { seen } = await readerStore.load();
  let muted = '';
  let mutedHere: ReadonlySet<string> = new Set();
  const tellNow = () => tell({ reader: { ...readerStore.reader, seen }, mutedHere });
  const follow = async () => {
    tellNow();
    const now = mutesByWords(readerStore.reader.muted)
      ? JSON.stringify(readerStore.reader.muted)
      : '';
    if (muted === now) return;
    muted = now;
    mutedHere = new Set(keptAs(muted));
    tellNow();
    const found = await mutedAmong(papers, readerStore.reader);
    if (!found) return;
    mutedHere = found;
    tellNow();
    const others = keptAs(muted).filter((id) => !found.has(id));
    keep(place, JSON.stringify({ muted, ids: [...found, ...others].slice(0, mostKept) }));
  };
  readerStore.listen(() => void follow());
  await follow();
}

/** What search has answered before, so that a list does not show them again until it has loaded. */
const place = 'muted-papers';
const mostKept = 500;

/** Ids of papers, on whatever page, if the same was muted then. */
function keptAs(muted: string): string[] {
  const { muted: before, ids } = objectIn(kept(place));
  return before === muted && Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Rows do not tell all authors and words, so search is asked; null where it cannot be. */
async function mutedAmong(
  papers: readonly { id: string }[],
  { muted }: Reader,
): Promise<ReadonlySet<string> | null> {
  if (papers.length === 0 || !mutesByWords(muted)) return new Set();
  const { fullAnswer } = await import('../../search/search-papers.ts');
  const answer = await fullAnswer({
    query: emptyQuery({ is: ['muted'] }),
    // Topics are known of every row.
    muted: { ...muted, topics: [] },
    among: papers.map(({ id }) => id),
    limit: papers.length,
  });
  return typeof answer === 'string' ? null : new Set(answer.hits.map(({ id }) => id));
}
