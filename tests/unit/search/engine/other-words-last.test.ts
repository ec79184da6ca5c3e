import { expect, test } from 'vitest';
import { ArxivIds } from '../../../../src/search/engine/arxiv-ids.ts';
import { Engine } from '../../../../src/search/engine/engine.ts';
import { Probes } from '../../../../src/search/engine/probes.ts';
import { Spelling } from '../../../../src/search/engine/spelling.ts';
import { asking, inventedCatalogue } from './invented.ts';
import { inventedText } from './invented-text.ts';

const titles = ['VGR-2: Waiting Well', 'A Gate for Velvet Gate Routing 2', 'Quiet Robots'];
const catalogue = inventedCatalogue(
  titles.map((title) => ({ title, authors: ['Ada Quill'], topics: [] })),
);
const engine = new Engine({
  catalogue,
  spelling: new Spelling(catalogue.dictionary),
  text: inventedText(titles),
  probes: new Probes(),
  arxivIds: new ArxivIds(async () => []),
  acronyms: Promise.resolve(new Map([['vgr', ['velvet gate routing']]])),
  base: '/',
});

test('what is asked as it is written comes before what says it in other words, however well', async () => {
  const results = await engine.full(asking('VGR-2'));
  expect(results?.hits.map(({ id }) => id)).toEqual(['paper-0', 'paper-1']);
});
