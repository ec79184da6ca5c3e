import { expect, test } from 'vitest';
import { newForYou } from '../../../../src/islands/reader/ForYou.tsx';
import { noMarks, type Reader } from '../../../../src/islands/reader/reader.ts';
import type { fullAnswer } from '../../../../src/search/search-papers.ts';
import type { SearchHit, SearchResults } from '../../../../src/search/types.ts';
import { inventedHit, inventedResults } from '../../search/invented-results.ts';

function results(hits: SearchHit[], relaxed = false): SearchResults {
  return inventedResults({ total: hits.length, hits, relaxed });
}

/** A search by what is asked: of new papers alone, or it answers nothing. */
function asking(answers: Record<string, SearchResults | 'failed'>): typeof fullAnswer {
  return async ({ query, among }) => {
    expect(query.filters).toMatchObject({ is: ['new'] });
    const key = among ? `nearest of ${among.join()}` : query.text || query.filters.include.join();
    return answers[key] ?? results([]);
  };
}

const follows = (...queries: string[]): Reader => ({
  ...noMarks,
  searches: queries.map((query) => ({ id: query, name: query, query })),
});
const told = async (reader: Reader, answers: Parameters<typeof asking>[0]) =>
  (await newForYou(reader, asking(answers))).map(
    ({ hit, searches }) => `${hit.id}: ${searches.map(({ name }) => name).join(' and ')}`,
  );

test('a paper that two followed searches found stands once, with both, before what one has found', async () => {
  const answers = {
    wind: results([inventedHit('kites'), inventedHit('sails')]),
    gates: results([inventedHit('sails')]),
  };
  expect(await told(follows('topic=wind', 'q=gates'), answers)).toEqual([
    'sails: topic=wind and q=gates',
    'kites: topic=wind',
  ]);
});

test('of papers that one search found, the newest come first', async () => {
  const answers = {
    wind: results([inventedHit('kites', { date: '2025-08-19' }), inventedHit('sails')]),
  };
  expect(await told(follows('topic=wind'), answers)).toEqual([
    'sails: topic=wind',
    'kites: topic=wind',
  ]);
});

test('who has saved papers gets the nearest to them first', async () => {
  const reader = { ...follows('topic=wind'), saved: new Set(['masts']) };
  const answers = {
    wind: results([inventedHit('kites'), inventedHit('sails')]),
    'nearest of kites,sails': results([
      inventedHit('sails', { because: ['mast'] }),
      inventedHit('kites'),
    ]),
  };
  expect(await told(reader, answers)).toEqual(['sails: topic=wind', 'kites: topic=wind']);
});

test('papers that hold only some of the words of a followed search are not for its reader', async () => {
  const answers = {
    gates: results([inventedHit('kites')], true),
    sails: results([inventedHit('boats'), inventedHit('hedges', { nextBest: true })]),
  };
  expect(await told(follows('q=gates', 'q=sails'), answers)).toEqual(['boats: q=sails']);
});

test('a search that cannot be asked takes nothing from the others', async () => {
  expect(
    await told(follows('q=gates', 'topic=wind'), {
      gates: 'failed',
      wind: results([inventedHit('kites')]),
    }),
  ).toEqual(['kites: topic=wind']);
});
