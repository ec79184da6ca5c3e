import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine, readerWith } from '../invented.ts';

const catalogue = inventedCatalogue();
const texts = [
  'Velvet Gates for Sparse Experts.',
  'Hallucination in Small Models.',
  'A Robot That Waits.',
];
const engine = inventedEngine(catalogue, texts);

async function hits(saved: string[]) {
  const { query } = asking('');
  const request = { query: { ...query, sort: 'saved' as const }, reader: readerWith({ saved }) };
  return (await engine.search(request).full())?.hits ?? [];
}

test('papers come in the order of their nearness to the saved ones, each with its words', async () => {
  const saved = catalogue.idOf(1);
  const [first, ...others] = await hits([saved]);
  expect(first?.id).toBe(saved);
  expect(first?.because).toEqual(['hallucination']);
  expect(others).toHaveLength(2);
});

test('without saved papers the newest come first', async () => {
  const found = await hits([]);
  expect(found.map(({ id }) => id)).toEqual([2, 1, 0].map((paper) => catalogue.idOf(paper)));
  expect(found[0]?.because).toBeUndefined();
});
