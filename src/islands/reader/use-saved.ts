import { useEffect, useRef, useState } from 'preact/hooks';
import { searchPapers } from '../../search/search-papers.ts';
import type { SearchResults } from '../../search/types.ts';
import { emptyQuery } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { redirectOf, textAt } from '../other-page.ts';
import { renamed } from './marks-file.ts';
import type { Reader } from './reader.ts';
import { changeReader } from './reader-store.ts';

interface Saved {
  /** The marks that were asked about: an answer stands until the next one comes. */
  reader: Reader | null;
  results: SearchResults | null;
  failure: string;
}

/** Looks the saved papers up. Ids that search does not know are followed to their new ids, each once. */
export function useSaved(reader: Reader): Saved {
  const [saved, setSaved] = useState<Saved>({ reader: null, results: null, failure: '' });
  const followed = useRef(new Set<string>());
  useEffect(() => {
    const query = emptyQuery();
    query.filters.is = ['saved'];
    let isOver = false;
    const receive = async (results: SearchResults) => {
      if (results.stage === 'full' && !results.withoutOlder) {
        const known = new Set([...followed.current, ...results.hits.map(({ id }) => id)]);
        const unknown = reader.saved.filter((id) => !known.has(id));
        for (const id of unknown) followed.current.add(id);
        const newIds = await newIdsOf(unknown);
        if (newIds.size > 0) changeReader((marks) => renamed(marks, newIds));
        if (newIds.size > 0) return;
      }
      if (!isOver) setSaved({ reader, results, failure: '' });
    };
    const fail = (failure: string) => setSaved({ reader, results: null, failure });
    const stop = searchPapers({ query, reader, limit: reader.saved.length }, receive, fail);
    return () => {
      isOver = true;
      stop();
    };
  }, [reader]);
  return saved;
}

/** Old id → new id, of those whose pages lead on. */
async function newIdsOf(ids: string[]): Promise<Map<string, string>> {
  const pages = await mapConcurrent(ids, (id) => textAt(pathTo(`papers/${id}/`)));
  const next = pages.map((page) => redirectOf(page ?? '', pathTo('papers/')));
  return new Map(ids.flatMap((id, at) => (next[at] ? [[id, next[at]] as const] : [])));
}
