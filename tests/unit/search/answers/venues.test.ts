import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const papers = [
  { title: 'Velvet Gates', venue: 'VelConf 2024' },
  { title: 'Robots That Wait', venue: 'VelConf 2025' },
  { title: 'A Report on VelConf 2025', venue: '' },
  { title: 'Habits', venue: 'Letters on Neural Gates 2025' },
].map((paper) => ({ ...paper, authors: [], topics: [] }));
const catalogue = inventedCatalogue(papers);
const engine = inventedEngine(
  catalogue,
  papers.map(({ title }) => `${title}. It says so.`),
);

async function found(text: string) {
  const results = await engine.search(asking(text)).full();
  return results?.hits.filter(({ nextBest }) => !nextBest).map(({ id }) => id);
}

test("a venue's papers are found by its name, and those that merely say it, too", async () => {
  expect((await found('velconf'))?.sort()).toEqual(['paper-0', 'paper-1', 'paper-2']);
  expect((await found('VelCo'))?.sort()).toEqual(['paper-0', 'paper-1', 'paper-2']);
  const hits = (await engine.search(asking('velconf 2024')).full())?.hits;
  expect(hits).toMatchObject([{ id: 'paper-0', matchedIn: ['venue'], venue: 'VelConf 2024' }]);
});

test('a venue counts beside other words, and of a year of it only that one', async () => {
  expect(await found('velconf gates')).toEqual(['paper-0']);
  expect((await found('velconf 2025'))?.sort()).toEqual(['paper-1', 'paper-2']);
  expect(await found('robots velconf 2025')).toEqual(['paper-1']);
});

test('a misspelt venue is put right', async () => {
  expect((await found('velcnof'))?.sort()).toEqual(['paper-0', 'paper-1', 'paper-2']);
});

test('a venue called by common words is named by all of them', async () => {
  expect(await found('letters neural gates')).toEqual(['paper-3']);
  expect(await found('gates')).toEqual(['paper-0']);
  expect(await found('2025')).toEqual(['paper-2']);
});

test('papers can be narrowed to a venue, or to all others', async () => {
  expect((await found('venue:velconf'))?.sort()).toEqual(['paper-0', 'paper-1']);
  expect(await found('venue:"velconf 2025"')).toEqual(['paper-1']);
  expect((await found('-venue:VelConf'))?.sort()).toEqual(['paper-2', 'paper-3']);
  expect(await found('venue:nowhere')).toEqual([]);
});

test('a venue is found by each of its names, and of a year only that one', async () => {
  const venues = ['NIPS 2015', 'NeurIPS 2025', 'ICML 2024'];
  const renamed = inventedEngine(
    inventedCatalogue(
      venues.map((venue, at) => ({ title: `Gates ${at}`, authors: [], topics: [], venue })),
    ),
    venues.map(() => 'Gates.'),
  );
  const at = async (text: string) =>
    (await renamed.search(asking(text)).full())?.hits.map(({ id }) => id).sort();
  expect(await at('venue:NIPS')).toEqual(['paper-0', 'paper-1']);
  expect(await at('venue:neurips')).toEqual(['paper-0', 'paper-1']);
  expect(await at('venue:"NIPS 2025"')).toEqual(['paper-1']);
  expect(await at('venue:"International Conference on Machine Learning"')).toEqual(['paper-2']);
});

test('a filter takes a venue of all years, and counts each venue without that choice', async () => {
  const results = await engine.search(asking('', { venues: ['VelConf'] })).full();
  expect(results?.hits.map(({ id }) => id)).toEqual(['paper-1', 'paper-0']);
  expect(results?.counts.venues).toEqual({ VelConf: 2, 'Letters on Neural Gates': 1 });
});
