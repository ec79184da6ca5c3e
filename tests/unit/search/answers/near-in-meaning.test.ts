import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';
import { inventedText } from '../invented-text.ts';

const others = Array.from({ length: 60 }, (_, i) => `Reeds of Marsh ${i}`);
const titles = ['Velvet Gates for Robots', 'Velvet Gates', 'A Soft Portal', ...others];
const catalogue = inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] })));
const engine = inventedEngine(catalogue, titles, [], [], {
  ...inventedText(titles),
  nearness: async () => Float32Array.from(titles, (_, at) => [1, 0.9, 0.8][at] ?? -1),
});

test('papers near in meaning follow the few that hold all the words, and it is said that they do', async () => {
  const results = await engine.search(asking('velvet gates robots')).full();
  expect(results?.hits.map(({ id, nextBest }) => [id, nextBest]).slice(0, 3)).toEqual([
    ['paper-0', false],
    ['paper-1', true],
    ['paper-2', true],
  ]);
  expect(results?.hits[2]?.matchedIn).toEqual(['meaning']);
});

test('of two words, a paper about the rare one follows too, and none with the common one', async () => {
  const texts = [
    'Tide Tables. A forecast for robots: tides tomorrow.',
    'Tides of the North. Tides, tides and tides again.',
    ...Array.from({ length: 20 }, (_, at) => `Robots ${at}. Robots walk.`),
  ];
  const engine = inventedEngine(
    inventedCatalogue(
      texts.map((text) => ({ title: text.split('.')[0] ?? '', authors: [], topics: [] })),
    ),
    texts,
    [],
    [],
    { ...inventedText(texts), nearness: async () => new Float32Array(texts.length) },
  );
  const results = await engine.search(asking('tides robots')).full();
  expect(results?.hits.map(({ id, nextBest }) => [id, nextBest])).toEqual([
    ['paper-0', false],
    ['paper-1', true],
  ]);
});

test('where no paper holds the words, one near in meaning is found', async () => {
  const results = await engine.search(asking('velvet portal hinges')).full();
  expect(results?.hits.map(({ id }) => id)).toContain('paper-2');
});

test('what is quoted or asked for exactly is not answered by meaning', async () => {
  const ids = async (text: string) =>
    (await engine.search(asking(text)).full())?.hits.map(({ id }) => id);
  expect(await ids('"velvet gates" for robots')).not.toContain('paper-2');
  expect(await ids('exact: velvet gates robots')).not.toContain('paper-2');
});
