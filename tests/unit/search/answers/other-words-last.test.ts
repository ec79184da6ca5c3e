import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['VGR-2: Waiting Well', 'A Gate for Velvet Gate Routing 2', 'Quiet Robots'];
const catalogue = inventedCatalogue(
  titles.map((title) => ({ title, authors: ['Ada Quill'], topics: [] })),
);
const engine = inventedEngine(catalogue, titles, [['vgr', ['velvet gate routing']]]);

test('papers with the words as typed come before papers with other words for the same', async () => {
  const results = await engine.search(asking('VGR-2')).full();
  expect(results?.hits.map(({ id }) => id)).toEqual(['paper-0', 'paper-1']);
});
