import { expect, test } from 'vitest';
import type { ReaderPapers, SortOrder } from '../../../../src/search/types.ts';
import { asking, inventedCatalogue, inventedEngine, readerWith } from '../invented.ts';

const catalogue = inventedCatalogue();
const texts = [
  'Velvet Gates for Sparse Experts.',
  'Hallucination in Small Models.',
  'A Robot That Waits.',
];
const engine = inventedEngine(catalogue, texts);

async function hits(saved: string[], sort: SortOrder = 'saved', rest: Partial<ReaderPapers> = {}) {
  const { query } = asking('');
  const request = { query: { ...query, sort }, reader: { ...readerWith({ saved }), ...rest } };
  return (await engine.search(request).full())?.hits ?? [];
}

test('papers come in the order of their nearness to the saved ones, which come last, each with its words', async () => {
  const saved = catalogue.idOf(1);
  const found = await hits([saved]);
  expect(found).toHaveLength(3);
  expect(found.at(-1)).toMatchObject({ id: saved, because: ['hallucination'] });
});

test('without saved papers the newest come first', async () => {
  const found = await hits([]);
  expect(found.map(({ id }) => id)).toEqual([2, 1, 0].map((paper) => catalogue.idOf(paper)));
  expect(found[0]?.because).toBeUndefined();
});

test('a list of the reader’s counts instead, and without it the saved papers', async () => {
  const [saved, listed] = [catalogue.idOf(1), catalogue.idOf(0)];
  const lists = [{ id: 'k3', name: 'Gates', papers: new Set([listed]) }];
  expect((await hits([saved], 'list:k3', { lists })).at(-1)?.id).toBe(listed);
  expect((await hits([saved], 'list:gone', { lists })).at(-1)?.id).toBe(saved);
});

test('a word that the reader ignores is no reason', async () => {
  const found = await hits([catalogue.idOf(1)], 'saved', { ignored: ['hallucination'] });
  expect(found.at(-1)?.because).toEqual(['in']);
});
