import { expect, test } from 'vitest';
import { sumBm25 } from '../../../../src/search/ranking/text-scores.ts';
import { postingsAt } from '../invented-text.ts';

const lengths = { of: new Uint32Array(100).fill(8), mean: 8 };
const zero = () => new Float32Array(100);
const part = (...papers: number[]) => ({
  postings: postingsAt(papers.map((paper): [number, number[]] => [paper, [0]])),
});

function order(scores: Float32Array): number[] {
  const found = [...scores.keys()].filter((paper) => (scores[paper] ?? 0) > 0);
  return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a);
}

test('papers that hold more words, and rarer ones, come first', () => {
  expect(order(sumBm25([part(3, 5), part(5, 8, 9)], lengths, zero()))).toEqual([5, 3, 9, 8]);
});

test('a word says more of a paper that is short, and that says it often', () => {
  const of = new Uint32Array(100).fill(8);
  of[3] = 20;
  const often = postingsAt([
    [3, [0]],
    [5, [0]],
    [8, [0, 3, 6]],
  ]);
  expect(order(sumBm25([{ postings: often }], { of, mean: 8 }, zero()))).toEqual([8, 5, 3]);
});

test('a query without words finds nothing', () => {
  expect(order(sumBm25([], lengths, zero()))).toEqual([]);
});
