import { expect, test } from 'vitest';
import { relax } from '../../../../src/search/engine/relax.ts';
import type { Meaning } from '../../../../src/search/engine/understand.ts';
import { hitsOf } from '../../../../src/search/text/hits.ts';

const held: Record<string, [paper: number, score: number][]> = {
  velvet: [
    [3, 4],
    [5, 3],
  ],
  gates: [
    [5, 3],
    [8, 1],
  ],
};
const text = {
  search: async (word: string) =>
    hitsOf((held[word] ?? []).map(([paper, score]) => ({ paper, score, places: [] }))),
};
const words = (...asked: string[]): Meaning[] =>
  asked.map((word) => ({ word, terms: [], known: true, near: [], corrected: null }));

test('papers that hold more of what tells come first, as shares of the best', async () => {
  const found = await relax(words('velvet', 'gates'), text, 100);
  expect(found.map(({ paper, score }) => [paper, score])).toEqual([
    [5, 1],
    [3, 4 / 6],
  ]);
});

test('a corrected word is asked for as corrected', async () => {
  const [slip] = words('vlevet');
  const found = await relax(slip ? [{ ...slip, corrected: 'velvet' }] : [], text, 100);
  expect(found.map(({ paper }) => paper)).toEqual([3, 5]);
});

test('nothing asked is nothing found', async () => {
  expect(await relax([], text, 100)).toEqual([]);
});
