/** The rows of an answer, a few at a time; loads what draws them. */
import type { ComponentProps } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchResults } from '../../search/types.ts';
import type { PaperRow } from '../PaperRow.tsx';

type Row = ComponentProps<typeof PaperRow>;

/** `ListAnswer.tsx`, loaded with the first answer. */
export interface Drawing {
  showAnswer: () => void;
  missingWords: (results: SearchResults) => string;
  rowsFor: (papers: number[]) => Promise<ReadonlyMap<number, Row>>;
}

/** So many rows are fetched at a time, and stand before the last ones go. */
const atOnce = 20;

/** `papers`: the answer, of which `limit` are drawn; null: there is none. */
export function useDrawnRows(
  papers: readonly number[] | null,
  limit: number,
  load: () => Promise<Drawing>,
) {
  const [known, learn] = useState<ReadonlyMap<number, Row | null>>(new Map());
  const [drawing, setDrawing] = useState<Drawing>();
  const last = useRef<Row[] | null>(null);
  const { rows, wanted, areLost } = drawnOf(papers?.slice(0, limit), known, last.current);
  last.current = rows;
  useEffect(() => {
    if (!papers) return;
    const take = (found: ReadonlyMap<number, Row>) => {
      const learnt = wanted.map((paper): [number, Row | null] => [paper, found.get(paper) ?? null]);
      if (wanted.length > 0) learn((before) => new Map([...before, ...learnt]));
    };
    load()
      .then((answer) => {
        answer.showAnswer();
        setDrawing(answer);
        return answer.rowsFor(wanted);
      })
      .then(take, () => take(new Map()));
  }, [papers, limit, known]);
  return {
    rows,
    areLost,
    /** Sentences about words come with the first answer. */
    missingWords: drawing?.missingWords,
    /** Asks anew for those that could not be had. */
    retry: () => learn((before) => new Map([...before].filter(([, row]) => row))),
  };
}

/**
 * `known`: null for a row that cannot be had. `rows`: null where the page's own stand, for there is no answer, or none of its rows can be had; the
 * `last` ones stay until the first of the next are there. `wanted`: what to fetch next.
 */
export function drawnOf(
  papers: readonly number[] | undefined,
  known: ReadonlyMap<number, Row | null>,
  last: Row[] | null,
): { rows: Row[] | null; wanted: number[]; areLost: boolean } {
  if (!papers) return { rows: null, wanted: [], areLost: false };
  const missing = papers.findIndex((paper) => !known.has(paper));
  const there = missing < 0 ? papers : papers.slice(0, missing);
  const wanted = papers.filter((paper) => !known.has(paper)).slice(0, atOnce);
  if (there.length < Math.min(atOnce, papers.length)) return { rows: last, wanted, areLost: false };
  const rows = there.flatMap((paper) => known.get(paper) ?? []);
  const areLost = papers.length > 0 && rows.length === 0;
  return { rows: areLost ? null : rows, wanted, areLost };
}
