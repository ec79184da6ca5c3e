import { useEffect, useRef } from 'preact/hooks';
import type { SearchResults } from '../../search/types.ts';
import { has, type Reader } from '../reader/reader.ts';
import { HitText } from './HitText.tsx';
import { arrivalUrl, nextBestFrom, nextBestName, searchName } from './hit-wording.ts';
import { Marked } from './Marked.tsx';
import { useExcerpts } from './use-excerpts.ts';
import { useMade } from './use-made.ts';

interface Props {
  results: SearchResults;
  reader: Reader;
  nameOf: (topic: string) => string;
  /** The place of the hit under the pointer, -1 for none. */
  onPoint: (at: number) => void;
  /** The place of the hit to hand the focus to once it is there. */
  focus: number | null;
  /** Every hit is on the page. */
  onWhole: () => void;
}

/** The hits as a list of links; each says where it matched and shows it. */
export function HitList({ results, reader, nameOf, onPoint, focus, onWhole }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const made = useMade(results.hits.length);
  const excerpts = useExcerpts(results, list, made);
  const isWhole = results.stage === 'full' && made === results.hits.length;
  useEffect(() => {
    if (isWhole) onWhole();
  }, [isWhole]);
  const close = nextBestFrom(results.hits);
  const isThere = focus !== null && focus < made;
  useEffect(() => {
    if (isThere) list.current?.children[focus]?.querySelector('a')?.focus();
  }, [isThere, focus]);
  return (
    <ol
      ref={list}
      class="hit-list"
      aria-label="Papers"
      data-list={searchName(results.query.text)}
      onPointerLeave={() => onPoint(-1)}
    >
      {results.hits.slice(0, made).map((hit, at) => (
        <li key={hit.id} data-hit={hit.id} class="hit" onPointerMove={() => onPoint(at)}>
          {at === close && <p class="next-best">{nextBestName}</p>}
          <h2 class="title">
            <a href={arrivalUrl(hit.url, results)}>
              <Marked segments={hit.title} />
            </a>
          </h2>
          <HitText
            hit={hit}
            excerpt={excerpts.get(hit.id)}
            topics={hit.topics.slice(0, 4).map(nameOf)}
            saved={has(reader, 'saved', hit.id)}
            read={has(reader, 'read', hit.id)}
          />
        </li>
      ))}
    </ol>
  );
}
