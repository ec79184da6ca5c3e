/** The rows of an answer, the first ones before the others; loads what draws them. */
import type { ComponentProps } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SearchResults } from '../../search/types.ts';
import type { PaperRow } from '../PaperRow.tsx';
import { useLoaded } from '../use-loaded.ts';

type Row = ComponentProps<typeof PaperRow>;

/** `ListAnswer.tsx`, loaded with the first answer. */
export interface Drawing {
  showAnswer: () => void;
  missingWords: (results: SearchResults) => string;
  rowsFor: (papers: number[]) => Promise<ReadonlyMap<number, Row>>;
}

/** So many rows stand before the last answer's go. */
const firstRows = 20;

/**
 * `papers`: the answer, of which `limit` are drawn; null: there is none. `rows`: null where the page's own stand, for there is
 * no answer, or none of its rows can be had; the last answer's until the first of the next are there.
 */
export function useDrawnRows(
  papers: readonly number[] | null,
  limit: number,
  load: () => Promise<Drawing>,
) {
  const [tries, setTries] = useState(0);
  const draw = async (most: number) => {
    if (!papers) return null;
    const shown = papers.slice(0, most);
    const drawing = await load().catch(() => null);
    drawing?.showAnswer();
    const found = await drawing?.rowsFor(shown);
    return { papers, ...drawn(shown, found), missingWords: drawing?.missingWords };
  };
  const last = useRef<Awaited<ReturnType<typeof draw>>>(null);
  const first = useLoaded(() => draw(firstRows), papers, tries);
  const all = useLoaded(() => draw(limit), papers, limit, tries);
  const shown = papers && ([all, first].find((one) => one?.papers === papers) ?? last.current);
  last.current = shown;
  return {
    rows: shown?.rows ?? null,
    areLost: shown?.areLost ?? false,
    /** Sentences about words come with the first answer. */
    missingWords: shown?.missingWords,
    /** Asks anew for those that could not be had. */
    retry: () => setTries(tries + 1),
  };
}

/** A row that cannot be had is left out. */
export function drawn(papers: readonly number[], found: ReadonlyMap<number, Row> = new Map()) {
  const rows = papers.flatMap((paper) => found.get(paper) ?? []);
  const areLost = papers.length > 0 && rows.length === 0;
  return { rows: areLost ? null : rows, areLost };
}
