/** Gives a page's list the reader's marks, and which of its papers are muted by their authors or words. */
import { mutesByWords } from '../../search/query/needs.ts';
import { emptyQuery } from '../../search/types.ts';
import { keep, kept, objectIn } from '../storage.ts';
import type { Reader } from './reader.ts';
import { readerStore } from './reader-store.ts';

export interface Marks {
  reader: Reader;
  /** Ids of the page's papers that are muted by authors or words. */
  mutedHere: ReadonlySet<string>;
}

/** Calls back with the marks once they are loaded, and after each change. */
export async function followMarks(papers: readonly { id: string }[], tell: (marks: Marks) => void) {
  // In a list of new papers, one that is seen meanwhile stays, so that nothing disappears while it is being read.
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

/** The last answer of search, so that muted papers stay hidden until search has loaded. */
const place = 'muted-papers';
const mostKept = 500;

/** The stored ids, of papers on any page, if they were found for the same mutings. */
function keptAs(muted: string): string[] {
  const { muted: before, ids } = objectIn(kept(place));
  return before === muted && Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Asks search, since rows do not hold all authors and words; null if search cannot answer. */
async function mutedAmong(papers: readonly { id: string }[], { muted }: Reader) {
  if (papers.length === 0 || !mutesByWords(muted)) return new Set<string>();
  const { fullAnswer } = await import('../../search/search-papers.ts');
  const answer = await fullAnswer({
    query: emptyQuery({ is: ['muted'] }),
    // Without topics, which every row holds.
    muted: { ...muted, topics: [] },
    among: papers.map(({ id }) => id),
    limit: papers.length,
  });
  return typeof answer === 'string' ? null : new Set(answer.hits.map(({ id }) => id));
}
