import { useEffect, useRef, useState } from 'preact/hooks';
import { deskWords, searchWords } from '#words';
import { searchPapers } from '../../search/search-papers.ts';
import {
  emptyQuery,
  type FailureReason,
  type SearchHit,
  type SearchResults,
} from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { redirectOf, textAt } from '../other-page.ts';
import { keepRecords } from '../reader/known-papers.ts';
import { renamed } from '../reader/marks.ts';
import { allMarks, takeEdits } from '../reader/reader-store.ts';

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
      for (const id of unknown) answered.current.add(id);
      const gone = await follow(missing);
      setPapers((old) => ({ ...old, gone: new Set([...old.gone, ...gone]) }));
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

/** Moves marks to new ids; answers the ids that lead nowhere. */
async function follow(ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const pages = await mapConcurrent(ids, (id) => textAt(pathTo(`papers/${id}/`)));
  const newIds = pages.map((page) => redirectOf(page ?? '', pathTo('papers/')));
  const newIdOf = new Map(ids.map((id, at) => [id, newIds[at]]));
  const moved = (await allMarks()).flatMap((marks) => {
    const newId = newIdOf.get(marks.id);
    return newId ? renamed(marks, newId) : [];
  });
  await takeEdits(moved);
  return ids.filter((id) => !newIdOf.get(id));
}
