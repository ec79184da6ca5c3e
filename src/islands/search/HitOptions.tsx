// biome-ignore-all lint/a11y/useSemanticElements: a table laid out as blocks loses its roles in Safari
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the field, which names the cell that is selected
import type { RefObject } from 'preact';
import { filterWords, searchWords, siteWords } from '#words';
import type { SearchResults } from '../../search/types.ts';
import { MarkButtons } from '../MarkButtons.tsx';
import { PaperText, rowOf } from '../PaperRow.tsx';
import type { Reader } from '../reader/reader.ts';
import { useExcerpts } from './use-excerpts.ts';
import { hitUrl, nextBestFrom, whereMatched } from './wording.ts';

interface Props {
  id: string;
  list: RefObject<HTMLDivElement>;
  results: SearchResults | null;
  reader: Reader;
  /** The selected row, and what in it: 0 is the paper, then come its buttons. */
  active: number;
  cell: number;
  /** Gets the place of the hit under the pointer, -1 for none. */
  onPoint: (place: number) => void;
}

/**
 * The hits of the dialog as rows of a grid: a paper and its marks. (Options of a list box may hold no buttons.)
 */
export function HitOptions({ id, list, results, reader, active, cell, onPoint }: Props) {
  const excerpts = useExcerpts(results, list);
  const nextBest = nextBestFrom(results?.hits ?? []);
  return (
    <div
      id={id}
      ref={list}
      role="grid"
      aria-label={siteWords.papers}
      class="hits"
      onPointerLeave={() => onPoint(-1)}
    >
      {results?.hits.map((hit, at) => (
        <div
          key={hit.id}
          role="row"
          data-paper={hit.id}
          aria-selected={at === active}
          onPointerMove={() => onPoint(at)}
        >
          <div role="gridcell">
            <a
              id={`${id}-${at}-0`}
              data-hit={hit.id}
              tabIndex={-1}
              aria-describedby={`${at === nextBest ? `${id}-next-best ` : ''}${id}-${at}-about`}
              href={hitUrl(hit.url, results)}
              class="hit"
            >
              {at === nextBest && (
                <p id={`${id}-next-best`} class="next-best soft small" aria-hidden="true">
                  {searchWords.mostWords}
                </p>
              )}
              <PaperText
                paper={rowOf(hit, excerpts.get(hit.id))}
                heading="h2"
                href=""
                about={`${id}-${at}-about`}
                notes={[
                  whereMatched(hit.matchedIn, excerpts.get(hit.id)),
                  // Beside a mouse its buttons are hidden.
                  ...(['saved', 'read'] as const).map(
                    (set) => reader[set].has(hit.id) && filterWords.states[set],
                  ),
                ]}
              />
            </a>
          </div>
          <div role="gridcell" class="marks tools">
            <MarkButtons
              paper={hit.id}
              {...{ reader }}
              cell={(place) => ({
                id: `${id}-${at}-${place + 1}`,
                tabIndex: -1,
                'data-active': at === active && cell === place + 1,
                // The focus stays in the field, whose arrow keys select.
                onMouseDown: (event) => event.preventDefault(),
              })}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
