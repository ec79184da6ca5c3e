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

test('an abstract that says the end of a long form alone does not hold its acronym', async () => {
  const texts = [
    'Quiet Gates. Our language model waits.',
    'Loud Gates. Our large language model waits.',
    'Gates for All. Our LLM waits.',
  ];
  const catalogue = inventedCatalogue(
    texts.map((text) => ({ title: text.split('.')[0] ?? '', authors: [], topics: [] })),
  );
  const engine = inventedEngine(catalogue, texts, [['llm', ['large language model']]]);
  const results = await engine.search(asking('llm waits')).full();
  const whole = results?.hits.filter(({ nextBest }) => !nextBest).map(({ id }) => id);
  expect(whole?.sort()).toEqual(['paper-1', 'paper-2']);
});
