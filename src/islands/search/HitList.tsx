import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { searchWords } from '#words';
import { ownLanguage } from '../../own-language.ts';
import type { SearchResults } from '../../search/types.ts';
import { textOf } from '../../search/types.ts';
import { paperMarks, type Reader } from '../reader/reader.ts';
import { HitText, Marked } from './HitText.tsx';
import { useExcerpts } from './use-excerpts.ts';
import { hitUrl, nextBestFrom, searchName } from './wording.ts';

interface Props {
  results: SearchResults;
  reader: Reader;
  nameOf: (topic: string) => string;
  /** Gets the place of the hit under the pointer, -1 for none. */
  onPoint: (place: number) => void;
  /** The place of the hit to focus once it is rendered. */
  focus: number | null;
  /** All hits of a full answer are rendered. */
  onComplete: () => void;
}

/** The hits of the search page. */
export function HitList({ results, reader, nameOf, onPoint, focus, onComplete }: Props) {
  const { hits, stage, query } = results;
  const list = useRef<HTMLOListElement>(null);
  const rendered = useRendered(hits.length);
  const excerpts = useExcerpts(results, list, rendered);
  const isComplete = stage === 'full' && rendered === hits.length;
  useEffect(() => {
    if (isComplete) onComplete();
  }, [isComplete]);
  const isThere = focus !== null && focus < rendered;
  useEffect(() => {
    if (isThere) list.current?.children[focus]?.querySelector('a')?.focus();
  }, [isThere, focus]);
  const nextBest = nextBestFrom(hits);
  return (
    <ol
      ref={list}
      class="hit-list"
      aria-label={searchWords.papers}
      data-list={searchName(query.text)}
      onPointerLeave={() => onPoint(-1)}
    >
      {hits.slice(0, rendered).map((hit, at) => (
        <li
          key={hit.id}
          data-hit={hit.id}
          data-paper={hit.id}
          class="hit"
          onPointerMove={() => onPoint(at)}
        >
          {at === nextBest && <p class="next-best">{searchWords.mostWords}</p>}
          <h2 class="title" {...ownLanguage(textOf(hit.title))}>
            <a href={hitUrl(hit.url, results)}>
              <Marked segments={hit.title} />
            </a>
          </h2>
          <HitText
            hit={hit}
            excerpt={excerpts.get(hit.id)}
            topics={hit.topics.slice(0, 4).map(nameOf)}
          />
          <HitMarks id={hit.id} {...{ reader }} />
        </li>
      ))}
    </ol>
  );
}

/** As layouts/save-buttons.js makes them; reader/save-buttons.ts acts on these, too. */
function HitMarks({ id, reader }: { id: string; reader: Reader }) {
  return h(
    'save-buttons',
    null,
    paperMarks.map(({ set, on, off }) => (
      <button type="button" key={set} data-keep={set} aria-pressed={reader[set].has(id)}>
        {reader[set].has(id) ? on : off}
      </button>
    )),
  );
}

/** A screenful. */
const step = 6;

/**
 * How many hits are rendered: a screenful at once, the others a few at a time, so that the page stays responsive.
 * It never shrinks, so that the next answer takes the places that are there.
 */
function useRendered(hits: number): number {
  const [rendered, setRendered] = useState(step);
  useEffect(() => {
    if (rendered >= hits) return;
    const timer = setTimeout(() => setRendered(rendered + step));
    return () => clearTimeout(timer);
  }, [rendered, hits]);
  return Math.min(rendered, hits);
}
