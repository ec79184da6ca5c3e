import { expect, test } from 'vitest';
import { ArxivIds } from '../../../../src/search/engine/arxiv-ids.ts';
import { Engine } from '../../../../src/search/engine/engine.ts';
import { Probes } from '../../../../src/search/engine/probes.ts';
import { Spelling } from '../../../../src/search/engine/spelling.ts';
import { asking, inventedCatalogue } from './invented.ts';
import { inventedText } from './invented-text.ts';

const titles = ['Velvet Gates for Robots', 'Velvet Gates', 'Patience'];
const catalogue = inventedCatalogue(
  titles.map((title) => ({ title, authors: ['Ada Quill'], topics: [] })),
);
const engine = new Engine({
  catalogue,
  spelling: new Spelling(catalogue.dictionary),
  text: inventedText(titles),
  probes: new Probes(),
  arxivIds: new ArxivIds(async () => []),
  acronyms: Promise.resolve(new Map()),
  base: '/',
});

async function found(text: string) {
  return (await engine.full(asking(text)))?.hits.map(({ id }) => id);
}

test('of three words, papers with most follow the few with all', async () => {
  expect(await found('velvet gates robots')).toEqual(['paper-0', 'paper-1']);
});

test('of two words, only papers with both are found', async () => {
  expect(await found('gates robots')).toEqual(['paper-0']);
});
