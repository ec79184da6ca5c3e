/** Which papers of the library the site has no more, unless that cannot be told now; marks of a paper with a new id follow it. */
import { useRef, useState } from 'preact/hooks';
import { deskWords, noticeWords } from '#words';
import type { SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { idHash } from '../../text/id-hash.ts';
import { textAt } from '../other-page.ts';
import { keepRecords } from '../reader/known-papers.ts';
import { allMarks, takeEdits } from '../reader/reader-store.ts';
import { whereaboutsOf } from './renamed-papers.ts';

/** `look` takes the answer to a whole list, looks for each paper that it lacks once, and with `keep` stores the facts of those it has. */
export function useWhereabouts(ids: readonly string[], keep: boolean) {
  const [{ gone, failure }, setKnown] = useState({ gone: new Set<string>(), failure: '' });
  const followed = useRef(new Set<string>());
  const look = async ({ papers = new Uint32Array(), hits, withoutOlder }: SearchResults) => {
    const here = new Set(papers);
    const missing = ids.filter((id) => !here.has(idHash(id)) && !followed.current.has(id));
    if (withoutOlder && missing.length > 0)
      return setKnown({ gone, failure: deskWords.oldNotLoaded });
    const lost = await follow(missing);
    if (lost === null) return setKnown({ gone, failure: noticeWords.notLoaded });
    for (const id of missing) followed.current.add(id);
    setKnown((old) =>
      lost.length === 0 && old.failure === ''
        ? old
        : { gone: new Set([...old.gone, ...lost]), failure: '' },
    );
    if (keep) await keepRecords(hits.map(({ id }) => id));
  };
  return { gone, failure, look };
}

/** Moves marks to new ids; answers the ids that lead nowhere, or null where that cannot be told now: offline, say. */
async function follow(ids: string[]): Promise<string[] | null> {
  if (ids.length === 0) return [];
  const file = await textAt(pathTo('renamed.json'));
  if (file === null) return null;
  const { moves, gone } = whereaboutsOf(ids, file, await allMarks());
  await takeEdits(moves);
  return gone;
}
