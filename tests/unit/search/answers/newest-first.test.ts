import { expect, test } from 'vitest';
import { packAuthors, unpackAuthors } from '../../../../src/search/catalogue/authors.ts';
import { Catalogue } from '../../../../src/search/catalogue/catalogue.ts';
import { packFacts, unpackFacts } from '../../../../src/search/catalogue/facts.ts';
import { packTitles, unpackTitles } from '../../../../src/search/catalogue/titles.ts';
import { asking, inventedEngine } from '../invented.ts';

const titles = ['Old Velvet Gates', 'New Velvet Gates', 'Newer Robots'];
const catalogue = new Catalogue(titles.length, [], ['2025-08-01']);
const engine = inventedEngine(
  catalogue,
  titles.map((title) => `${title}. They wait.`),
);

function add(first: number, end: number) {
  const papers = titles.slice(first, end).map((title) => ({ id: `paper-${title}`, title }));
  const fact = { day: 0, topics: [], code: false, project: false, venue: '' };
  catalogue.addFacts(first, unpackFacts(packFacts(papers.map(() => fact))));
  catalogue.addTitles(first, unpackTitles(packTitles(papers)));
  catalogue.addAuthors(first, unpackAuthors(packAuthors(papers.map(() => ['Ada Quill']))));
}

async function found(text: string) {
  return (await engine.search(asking(text)).full())?.hits.map(({ title }) =>
    title.map((s) => s.text).join(''),
  );
}

test('while older papers are on their way, the newest are found, and only they', async () => {
  add(1, 3);
  expect(engine.isComplete()).toBe(false);
  expect(await found('velvet gates')).toEqual(['New Velvet Gates']);
  expect(await found('they wait')).toEqual(['Newer Robots', 'New Velvet Gates']);
});

test('once they are here the same question finds them too', async () => {
  add(0, 1);
  expect(engine.isComplete()).toBe(true);
  expect(await found('velvet gates')).toEqual(['New Velvet Gates', 'Old Velvet Gates']);
});
