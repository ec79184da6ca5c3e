/** Hits on the search page and of a shared list. */
import { useEffect, useRef } from 'preact/hooks';
import { searchWords, siteWords } from '#words';
import type { SearchResults } from '../../search/types.ts';
import { nearBecause } from '../list/about-words.ts';
import { PaperRow } from '../PaperRow.tsx';
import type { Reader } from '../reader/reader.ts';
import { rowOf } from './row-of-hit.ts';
import { useExcerpts } from './use-excerpts.ts';
import { hitUrl, nextBestFrom, searchName, whereMatched } from './wording.ts';

interface Props {
  results: SearchResults;
  reader: Reader;
  topicOf: Parameters<typeof rowOf>[2];
  /** Gets the place of the hit under the pointer, -1 for none. */
  onPoint?: (place: number) => void;
  /** The place of the hit to focus once it is there. */
  focus?: number | null;
  /** All hits of a full answer are there. */
  onComplete?: () => void;
}

/** The hits of the search page, and the papers of a shared list. */
export function HitList({ results, reader, topicOf, onPoint, focus, onComplete }: Props) {
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
        <PaperRow
          key={hit.id}
          {...{ reader }}
          paper={rowOf(hit, excerpts.get(hit.id), topicOf)}
          heading="h2"
          href={hitUrl(hit.url, results)}
          item={{ 'data-hit': hit.id, onPointerMove: () => onPoint?.(at) }}
          before={at === nextBest && <p class="next-best soft small">{searchWords.mostWords}</p>}
          notes={[
            hit.because && nearBecause(hit.because),
            whereMatched(hit.matchedIn, excerpts.get(hit.id)),
          ]}
        />
      ))}
    </ol>
  );
}
