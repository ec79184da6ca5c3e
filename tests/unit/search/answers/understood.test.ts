import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['Velvet Gates for Robots', 'Velvet Gates of Glass', 'Patience'];
const engine = inventedEngine(
  inventedCatalogue(titles.map((title) => ({ title, authors: ['Ada Quill'], topics: [] }))),
  titles,
);

const answer = (text: string) => engine.search(asking(text)).full();

test('"but not" leaves papers out, and it is said what', async () => {
  expect(await answer('velvet gates but not about robots')).toMatchObject({
    total: 1,
    excluded: 'robots',
    hits: [{ id: 'paper-1' }],
  });
  const { query } = asking('velvet gates but not about robots');
  const exact = await engine.search({ query: { ...query, exact: true } }).full();
  expect(exact).toMatchObject({ excluded: null });
});

test('where no paper has quoted words beside others, they are searched for apart, and it is said so', async () => {
  expect(await answer('patience "robots velvet"')).toMatchObject({ isApart: true });
  expect(await answer('"robots velvet"')).toMatchObject({ isApart: false, total: 0 });
});

test('an author and an arXiv id that no paper has are named', async () => {
  expect(await answer('author:finch velvet')).toMatchObject({ unknownAuthors: ['finch'] });
  expect(await answer('author:quill velvet')).toMatchObject({ unknownAuthors: [] });
  expect(await answer('2401.12345')).toMatchObject({ unknownIds: ['2401.12345'], total: 0 });
});

test('a venue that no paper is from is named, with the nearest', async () => {
  const venues = ['NeurIPS 2025', 'ICML 2025', 'ICML 2024'];
  const other = inventedEngine(
    inventedCatalogue(
      titles.map((title, at) => ({ title, authors: [], topics: [], venue: venues[at] ?? '' })),
    ),
    titles,
  );
  const asked = async (text: string) => (await other.search(asking(text)).full())?.unknownVenues;
  expect(await asked('venue:icmll gates')).toEqual([{ name: 'icmll', near: 'icml' }]);
  expect(await asked('venue:nips')).toEqual([{ name: 'nips', near: 'neurips' }]);
  expect(await asked('venue:icml venue:"chess club"')).toEqual([
    { name: 'chess club', near: null },
  ]);
});

test('“latest” alone asks for all papers, newest first', async () => {
  expect(await answer('latest')).toMatchObject({ total: 3, timed: { said: 'latest', days: null } });
});

test('an acronym in the plural finds titles with its long form, or the end of it', async () => {
  const papers = ['LLM Gates', 'Robots Wait', 'Why Language Models Wait'];
  const other = inventedEngine(
    inventedCatalogue(papers.map((title) => ({ title, authors: [], topics: [] }))),
    papers,
    [['llm', ['large language model']]],
  );
  const results = await other.search(asking('why do LLMs wait')).full();
  expect(results?.hits[0]?.id).toBe('paper-2');
});

test('what a query says of time narrows it, and it is said how', async () => {
  expect(await answer('papers on velvet gates in July 2025')).toMatchObject({
    total: 2,
    timed: { said: 'in July 2025', days: ['2025-07-01', '2025-07-31'], isInWords: true },
  });
  expect(await answer('velvet in:2025-W30')).toMatchObject({
    total: 0,
    timed: { said: 'in:2025-W30', days: ['2025-07-21', '2025-07-27'], isInWords: false },
  });
  expect(await answer('velvet in:2025-07')).toMatchObject({ total: 2, timed: null });
});

test('the latest papers come newest first', async () => {
  expect(await answer('latest papers on velvet gates')).toMatchObject({
    hits: [{ id: 'paper-1' }, { id: 'paper-0' }],
    timed: { said: 'latest', days: null },
  });
  const { query } = asking('latest velvet');
  const exact = await engine.search({ query: { ...query, exact: true } }).full();
  expect(exact).toMatchObject({ timed: null });
});
