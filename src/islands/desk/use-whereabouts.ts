/** Which papers of the library the site has no more, unless that cannot be told now; marks of a paper with a new id follow it. */
import { useRef, useState } from 'preact/hooks';
import { deskWords, noticeWords } from '#words';
import type { SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { idHash } from '../../text/id-hash.ts';
import { objectIn } from '../../text/json.ts';
import { textAt } from '../other-page.ts';
import { keepRecords } from '../reader/known-papers.ts';
import { type Edit, type Marks, renamed } from '../reader/marks.ts';
import { allMarks, takeEdits } from '../reader/reader-store.ts';

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

/** What has become of papers that search does not know. */
interface Whereabouts {
  /** Their marks, to the papers' new ids. */
  moves: Edit[];
  /** Ids that lead nowhere: the site has lost these papers. */
  gone: string[];
}

/** `file`: the site's `renamed.json`, former id → id. */
export function whereaboutsOf(ids: string[], file: string, marks: readonly Marks[]): Whereabouts {
  const now = objectIn(file);
  const newIdOf = (id: string) => {
    const to = Object.hasOwn(now, id) ? now[id] : null;
    return typeof to === 'string' ? to : null;
  };
  const asked = new Set(ids);
  const moves = marks.flatMap((its) => {
    const to = asked.has(its.id) ? newIdOf(its.id) : null;
    return to ? renamed(its, to) : [];
  });
  return { moves, gone: ids.filter((id) => newIdOf(id) === null) };
}
