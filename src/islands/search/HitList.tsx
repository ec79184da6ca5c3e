/** Hits on the search page and of a shared list: four topics each. */
import { useEffect, useRef } from 'preact/hooks';
import { searchWords, siteWords } from '#words';
import type { SearchResults } from '../../search/types.ts';
import type { Reader } from '../reader/reader.ts';
import { HitMarks, HitRow } from './HitRow.tsx';
import { useExcerpts } from './use-excerpts.ts';
import { hitUrl, nextBestFrom, searchName } from './wording.ts';

interface Props {
  results: SearchResults;
  reader: Reader;
  nameOf: (topic: string) => string;
  /** Gets the place of the hit under the pointer, -1 for none. */
  onPoint?: (place: number) => void;
  /** The place of the hit to focus once it is there. */
  focus?: number | null;
  /** All hits of a full answer are there. */
  onComplete?: () => void;
}

/** The hits of the search page, and the papers of a shared list. */
export function HitList({ results, reader, nameOf, onPoint, focus, onComplete }: Props) {
  const { hits, stage, query } = results;
  const list = useRef<HTMLOListElement>(null);
  const excerpts = useExcerpts(results, list);
  const isComplete = stage === 'full';
  useEffect(() => {
    if (isComplete) onComplete?.();
  }, [isComplete]);
  const toFocus = hits[focus ?? -1]?.id ?? '';
  useEffect(() => {
    list.current?.querySelector<HTMLElement>(`[data-hit="${toFocus}"] a`)?.focus();
  }, [toFocus]);
  const nextBest = nextBestFrom(hits);
  return (
    <ol
      ref={list}
      class="hit-list"
      aria-label={siteWords.papers}
      data-list={searchName(query.text)}
      onPointerLeave={() => onPoint?.(-1)}
    >
      {hits.map((hit, at) => (
        <li
          key={hit.id}
          data-hit={hit.id}
          data-paper={hit.id}
          class="hit"
          onPointerMove={() => onPoint?.(at)}
        >
          {at === nextBest && <p class="next-best soft small">{searchWords.mostWords}</p>}
          <HitRow
            {...{ hit }}
            href={hitUrl(hit.url, results)}
            excerpt={excerpts.get(hit.id)}
            topics={hit.topics.slice(0, 4).map(nameOf)}
          />
          <HitMarks paper={hit.id} {...{ reader }} />
        </li>
      ))}
    </ol>
  );
}
