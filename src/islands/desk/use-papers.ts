/** Looks the desk's papers up; marks of a paper with a new id follow it; which papers are gone, unless that cannot be told now. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { deskWords, noticeWords, searchWords } from '#words';
import { searchPapers } from '../../search/search-papers.ts';
import {
  emptyQuery,
  type FailureReason,
  type SearchHit,
  type SearchResults,
} from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { textAt } from '../other-page.ts';
import { keepRecords } from '../reader/known-papers.ts';
import { allMarks, takeEdits } from '../reader/reader-store.ts';
import { whereaboutsOf } from './renamed-papers.ts';

interface Papers {
  hits: ReadonlyMap<string, SearchHit>;
  gone: ReadonlySet<string>;
  failure: string;
}

/** Looks each paper up once, and with `keep` stores its facts. An unknown id is followed to the paper's new id. */
export function usePapers(ids: string[], keep: boolean): Papers {
  const [papers, setPapers] = useState<Papers>({ hits: new Map(), gone: new Set(), failure: '' });
  const answered = useRef(new Set<string>());
  const unknown = ids.filter((id) => !answered.current.has(id));
  useEffect(() => {
    if (unknown.length === 0) return;
    const receive = async ({ stage, hits, withoutOlder }: SearchResults) => {
      const found = new Map(hits.map((hit) => [hit.id, hit]));
      setPapers((old) => ({ ...old, hits: new Map([...old.hits, ...found]) }));
      if (stage !== 'full') return;
      const missing = unknown.filter((id) => !found.has(id));
      if (withoutOlder && missing.length > 0)
        return setPapers((old) => ({ ...old, failure: deskWords.oldNotLoaded }));
      const gone = await follow(missing);
      if (gone === null) return setPapers((old) => ({ ...old, failure: noticeWords.notLoaded }));
      for (const id of unknown) answered.current.add(id);
      setPapers((old) => ({ ...old, gone: new Set([...old.gone, ...gone]), failure: '' }));
      if (keep) await keepRecords(found.keys());
    };
    const fail = (reason: FailureReason) =>
      setPapers((old) => ({ ...old, failure: searchWords.failures[reason] }));
    return searchPapers(
      { query: emptyQuery(), among: unknown, limit: unknown.length },
      receive,
      fail,
    );
  }, [unknown.join(' ')]);
  return papers;
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
