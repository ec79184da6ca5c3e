import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['LookupGaT: Gates', 'A GaT', 'VelvetGaTs', 'Robots'];
const catalogue = inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] })));
const engine = inventedEngine(catalogue, titles);
const found = async (text: string) =>
  (await engine.search(asking(text)).instant()).hits.map(({ id }) => id);

test('a title is found by the end of a name in camel case, after those that hold it as a word', async () => {
  expect(await found('gat ')).toEqual(['paper-1', 'paper-0', 'paper-2']);
  expect(await found('gat gates')).toEqual(['paper-0']);
  expect((await engine.search(asking('gat gates')).instant()).hits[0]).toMatchObject({
    matchedIn: ['title'],
  });
  expect((await engine.search(asking('gat ')).instant()).correction).toBeNull();
});
