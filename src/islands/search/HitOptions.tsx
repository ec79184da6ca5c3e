import type { RefObject } from 'preact';
import { searchWords, siteWords } from '#words';
import type { SearchResults } from '../../search/types.ts';
import { paperMarks, type Reader } from '../reader/reader.ts';
import { HitRow } from './HitRow.tsx';
import { useExcerpts } from './use-excerpts.ts';
import { hitUrl, nextBestFrom } from './wording.ts';

interface Props {
  id: string;
  list: RefObject<HTMLDivElement>;
  results: SearchResults | null;
  reader: Reader;
  active: number;
  /** Gets the place of the hit under the pointer, -1 for none. */
  onPoint: (place: number) => void;
  onSave: (place: number) => void;
}

const [save] = paperMarks;

/** The hits of the dialog, as options of its field. An option's name is its title; the rest describes it. */
export function HitOptions({ id, list, results, reader, active, onPoint, onSave }: Props) {
  const excerpts = useExcerpts(results, list);
  const nextBest = nextBestFrom(results?.hits ?? []);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={siteWords.papers}
      class="hits"
      onPointerLeave={() => onPoint(-1)}
    >
      {results?.hits.map((hit, at) => (
        <div role="none" class="option" key={hit.id}>
          <a
            id={`${id}-${at}`}
            data-hit={hit.id}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            aria-describedby={`${at === nextBest ? `${id}-next-best ` : ''}${id}-${at}-about`}
            href={hitUrl(hit.url, results)}
            class="hit"
            onPointerMove={() => onPoint(at)}
          >
            {at === nextBest && (
              <p id={`${id}-next-best`} class="next-best soft small" aria-hidden="true">
                {searchWords.mostWords}
              </p>
            )}
            <HitRow
              {...{ hit, reader }}
              about={`${id}-${at}-about`}
              excerpt={excerpts.get(hit.id)}
            />
          </a>
          {/* For pointers and fingers; keys have Shift and Enter. */}
          <button type="button" tabIndex={-1} aria-hidden="true" onClick={() => onSave(at)}>
            {reader.saved.has(hit.id) ? save.on : save.off}
          </button>
        </div>
      ))}
    </div>
  );
}
