import { expect, test } from 'vitest';
import { asking, inventedEngine } from '../invented.ts';
import { catalogued, packedCatalogue } from '../packed-catalogue.ts';

const titles = ['Old Velvet Gates', 'New Velvet Gates', 'Newer Robots'];
const papers = titles.map((title) => ({ id: `paper-${title}`, title, authors: ['Ada Quill'] }));
const { catalogue, arrive } = packedCatalogue([
  catalogued(papers.slice(0, 1)),
  catalogued(papers.slice(1)),
]);
const engine = inventedEngine(
  catalogue,
  titles.map((title) => `${title}. They wait.`),
);

async function found(text: string) {
  return (await engine.search(asking(text)).full())?.hits.map(({ title }) =>
    title.map((s) => s.text).join(''),
  );
}

test('while older papers are on their way, the newest are found, and only they', async () => {
  arrive(1);
  expect(catalogue.isComplete()).toBe(false);
  expect(await found('velvet gates')).toEqual(['New Velvet Gates']);
  expect(await found('they wait')).toEqual(['Newer Robots', 'New Velvet Gates']);
});

test('once they are here the same question finds them too', async () => {
  arrive(0);
  expect(catalogue.isComplete()).toBe(true);
  expect(await found('velvet gates')).toEqual(['New Velvet Gates', 'Old Velvet Gates']);
});
