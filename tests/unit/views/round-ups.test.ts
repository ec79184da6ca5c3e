import { expect, test } from 'vitest';
import type { Library } from '../../../src/papers/library.ts';
import { type Edition, type LibraryPaper, libraryPaperSchema } from '../../../src/schema.ts';
import { roundUp, roundUpLinks, roundUpsWith, weekOf } from '../../../src/views/round-ups.ts';
import { inventedPaper } from '../papers/invented-paper.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

function edition(id: string, papers: string[] = []): Edition {
  return { id, date: id.slice(0, 10), masthead: [], papers };
}

function paper(id: string, facts: Partial<LibraryPaper> = {}): LibraryPaper {
  return libraryPaperSchema.parse({ ...inventedPaper({ id, ...facts }), ...facts });
}

function invented(editions: Edition[], its: LibraryPaper[]): Library {
  const papers = its.map((paper) => ({
    ...paper,
    editions: editions
      .filter(({ papers }) => papers.includes(paper.id))
      .map(({ id }) => id)
      .toReversed(),
  }));
  const topics = ['gates', 'locks', 'keys'].map((id) => inventedTopic({ id, name: id }));
  return {
    papers,
    paperById: new Map(papers.map((one) => [one.id, one])),
    related: new Map(papers.map(({ id, related }) => [id, related])),
    places: new Map(),
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    searches: [],
    editions,
  };
}

function linkTo(library: Library, id: string) {
  const link = roundUpLinks(library.editions).find((one) => one.id === id);
  if (!link) throw new Error(`no round-up ${id}`);
  return link;
}

function ofMonth(library: Library, id: string) {
  return roundUp(linkTo(library, id), library);
}

test('a week or a month has a round-up when it has more than one edition', () => {
  const links = roundUpLinks([
    edition('2025-08-20'),
    edition('2025-08-18'),
    edition('2025-08-06'),
    edition('2025-07-31'),
  ]);
  expect(links.map(({ id, name }) => [id, name])).toEqual([
    ['2025-08', 'August 2025'],
    ['2025-W34', 'Week 34 of 2025'],
  ]);
  expect(links[1]?.editions.map(({ id }) => id)).toEqual(['2025-08-18', '2025-08-20']);
  expect(roundUpLinks([edition('2025-08-20')])).toEqual([]);
});

test('a week that ends in the next month is one week of two months', () => {
  const links = roundUpLinks([edition('2025-09-01'), edition('2025-07-31'), edition('2025-08-01')]);
  expect(links.map(({ id }) => id)).toEqual(['2025-W31']);
});

test('two editions of one day are two', () => {
  const links = roundUpLinks([edition('2025-08-20'), edition('2025-08-20-evening')]);
  expect(links.map(({ id }) => id)).toEqual(['2025-08', '2025-W34']);
});

test('an edition links to the round-ups that it is part of, and no others', () => {
  const editions = ['2025-08-18', '2025-08-20', '2025-08-06', '2025-08-07'].map((id) =>
    edition(id),
  );
  const links = roundUpLinks(editions);
  expect(roundUpsWith([edition('2025-08-20')], links).map(({ path }) => path)).toEqual([
    'editions/2025-08/',
    'editions/2025-W34/',
  ]);
});

test('a month stands before its weeks, also before one that ends after it', () => {
  const july = [edition('2025-07-31'), edition('2025-07-30'), edition('2025-07-22')];
  const links = roundUpLinks([edition('2025-08-01'), ...july, edition('2025-07-21')]);
  expect(roundUpsWith(july, links).map(({ path }) => path)).toEqual([
    'editions/2025-07/',
    'editions/2025-W31/',
    'editions/2025-W30/',
  ]);
});

test('the most voted come first, papers of unknown votes not at all, and each once', () => {
  const editions = [edition('2025-08-21', ['b', 'c']), edition('2025-08-20', ['a', 'b', 'd'])];
  const papers = [
    paper('a', { votes: 3 }),
    paper('b', { votes: 9 }),
    paper('c'),
    paper('d', { votes: 0 }),
  ];
  const { mostVoted, papers: its } = ofMonth(invented(editions, papers), '2025-08');
  expect(mostVoted.map(({ paper, votes }) => [paper.id, votes])).toEqual([
    ['b', 9],
    ['a', 3],
  ]);
  expect(its).toHaveLength(4);
});

test('a topic is new when no edition before had it, and risen when its share grew', () => {
  const editions = [
    edition('2025-08-21', ['c', 'd']),
    edition('2025-08-20', ['a', 'b']),
    edition('2025-07-01', ['old', 'older']),
  ];
  const papers = [
    ...['a', 'b', 'c'].map((id) => paper(id, { topics: ['gates', 'keys'] })),
    paper('d', { topics: ['locks'] }),
    paper('old', { topics: ['gates', 'locks'] }),
    paper('older', { topics: ['locks'] }),
  ];
  const { summary, rising } = ofMonth(invented(editions, papers), '2025-08');
  expect(summary.newTopics.map(({ id }) => id)).toEqual(['keys']);
  expect(rising.map(({ topic, before, share }) => [topic.id, before, share])).toEqual([
    ['gates', 0.5, 0.75],
  ]);
});

test('in the first editions of all nothing is new and nothing has risen', () => {
  const editions = [edition('2025-08-21', ['b']), edition('2025-08-20', ['a'])];
  const papers = [paper('a', { topics: ['gates'] }), paper('b', { topics: ['gates'] })];
  const { summary, rising } = ofMonth(invented(editions, papers), '2025-08');
  expect(summary.newTopics).toEqual([]);
  expect(rising).toEqual([]);
});

test.each([
  ['2025-08-20', '2025-W34'],
  ['2025-08-24', '2025-W34'],
  ['2025-08-25', '2025-W35'],
  ['2024-12-30', '2025-W01'],
  ['2027-01-03', '2026-W53'],
  ['2021-01-04', '2021-W01'],
])('%s is in week %s, which belongs to the year of its Thursday', (day, week) => {
  expect(weekOf(day)).toBe(week);
});
