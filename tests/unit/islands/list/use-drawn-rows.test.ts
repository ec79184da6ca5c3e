import { expect, test } from 'vitest';
import { drawnOf } from '../../../../src/islands/list/use-drawn-rows.ts';

const papers = Array.from({ length: 50 }, (_, at) => at + 1);
const rowOf = (paper: number) => ({ paper: { id: `paper-${paper}`, title: `Paper ${paper}` } });

function known(upTo: number, lost: number[] = []) {
  return new Map(
    papers.slice(0, upTo).map((paper) => [paper, lost.includes(paper) ? null : rowOf(paper)]),
  );
}

function shown({ rows }: ReturnType<typeof drawnOf>): string[] | undefined {
  return rows?.map(({ paper }) => paper.id);
}

const ids = (papers: number[]) => papers.map((paper) => `paper-${paper}`);
const last = [rowOf(7)];

test('without an answer the rows of the page stand', () => {
  expect(drawnOf(undefined, known(50), last)).toMatchObject({ rows: null, areLost: false });
});

test('the last rows stay until the first of the next answer are there', () => {
  expect(drawnOf(papers, known(0), last).rows).toBe(last);
  expect(drawnOf(papers, known(19), last).rows).toBe(last);
  expect(shown(drawnOf(papers, known(20), last))).toEqual(ids(papers.slice(0, 20)));
  expect(shown(drawnOf(papers.slice(0, 2), known(2), last))).toEqual(ids([1, 2]));
});

test('the first rows are fetched before the others', () => {
  expect(drawnOf(papers, known(0), null).wanted).toEqual(papers.slice(0, 20));
  expect(drawnOf(papers, known(20), null).wanted).toEqual(papers.slice(20, 40));
  expect(drawnOf(papers, known(50), null).wanted).toEqual([]);
});

test('an answer without papers leaves no row', () => {
  expect(drawnOf([], known(0), last)).toMatchObject({ rows: [], areLost: false });
});

test('a row that cannot be had is left out; where none can, the rows of the page stand', () => {
  expect(shown(drawnOf(papers.slice(0, 3), known(3, [2]), null))).toEqual(ids([1, 3]));
  expect(drawnOf(papers.slice(0, 2), known(2, [1, 2]), last)).toMatchObject({
    rows: null,
    areLost: true,
  });
});
