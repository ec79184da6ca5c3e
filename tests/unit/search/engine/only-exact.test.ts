import { expect, test } from 'vitest';
import { onlyExact } from '../../../../src/search/engine/only-exact.ts';
import { parse } from '../../../../src/search/query/parse.ts';
import { hitsOf } from '../../../../src/search/text/hits.ts';

const exactly: Record<string, number[]> = {
  red: [1],
  ai: [2],
  'gpt-4': [3],
  gpt: [1, 3],
  4: [1, 2],
};
const hits = (papers: number[]) => hitsOf(papers.map((paper) => ({ paper, score: 1, places: [] })));
const text = {
  search: async (words: string) => hits(exactly[words.replaceAll('"', '')] ?? []),
};

async function left(asked: string): Promise<number[]> {
  const request = parse(asked);
  const query = { words: request.plain.split(' '), offsets: [], literal: null };
  return [...(await onlyExact(hits([1, 2, 3]), query, request, text)).papers];
}

test('a short word is no beginning of a longer one', async () => {
  expect(await left('red gates')).toEqual([1]);
  expect(await left('odd gates')).toEqual([]);
});

test('while it is typed it may be, unless some text has it as a word', async () => {
  expect(await left('gates ai')).toEqual([2]);
  expect(await left('gates re')).toEqual([1, 2, 3]);
});

test('long words may begin longer ones', async () => {
  expect(await left('hallucinat gates')).toEqual([1, 2, 3]);
});

test('a compound stands together or apart', async () => {
  expect(await left('gpt-4 gates')).toEqual([1, 3]);
  expect(await left('gpt-5 gates')).toEqual([]);
});
