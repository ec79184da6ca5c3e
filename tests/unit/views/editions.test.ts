import { expect, test } from 'vitest';
import type { Library } from '../../../src/papers/library.ts';
import { type Edition, libraryPaperSchema } from '../../../src/schema.ts';
import {
  editionName,
  editionSheet,
  mastheadWords,
  newestEditions,
} from '../../../src/views/editions.ts';

test('two editions of a day do not share a name', () => {
  const date = '2025-08-20';
  expect(editionName({ id: date, date })).toBe('Wednesday 20 August 2025');
  expect(editionName({ id: `${date}-late-news`, date }, 'plainDay')).toBe(
    '20 August 2025, late news',
  );
});

const editions = Array.from({ length: 9 }, (_, at): Edition => {
  const id = `2031-04-0${9 - at}`;
  return { id, date: id, masthead: [], papers: [`on-${id}`] };
});
const papers = editions.map(({ id }) =>
  libraryPaperSchema.parse({
    id: `on-${id}`,
    title: 'On Gates',
    abstract: 'We close gates.',
    evidence: {},
    sources: [],
    topics: [],
    editions: [id],
  }),
);

test('papers stay new for thirty days with editions; a younger site tells of a time before its first', () => {
  expect(newestEditions([])).toBe('');
  expect(newestEditions(editions.slice(0, 2))).toBe('2031-04-09 2031-04-08 0000-00-00');
  const many = Array.from({ length: 40 }, (_, at): Edition => {
    const id = new Date(Date.UTC(2031, 3, 9 - at)).toISOString().slice(0, 10);
    return { id, date: id, masthead: [], papers: [] };
  });
  const last = many[29]?.id ?? '';
  const evening = { ...many[29], id: `${last}-evening`, date: last, masthead: [], papers: [] };
  const told = newestEditions(many.toSpliced(29, 0, evening)).split(' ');
  expect(told).toHaveLength(31);
  expect(told.slice(-2)).toEqual([evening.id, last]);
});

const paperById = new Map(papers.map((paper) => [paper.id, paper]));
const library: Library = {
  papers,
  paperById,
  related: new Map(),
  places: new Map(),
  topics: [],
  topicById: new Map(),
  searches: [],
  editions,
};

test('the editions of a week show whole abstracts, older ones their beginnings', () => {
  const cut = editions.map((edition) => editionSheet(library, edition).cut);
  expect(cut).toEqual([...Array(7).fill(false), true, true]);
});

test('of a digest’s masthead two lines are told, without what a mail asks for', () => {
  const mail = [
    'new',
    'View in browser',
    'Subscribe',
    '今日论文精选',
    'byAK and others',
    'Aug 20',
    'No. 3',
  ];
  expect(mastheadWords(mail)).toBe('今日论文精选 · Aug 20');
});
