import { expect, test } from 'vitest';
import { type Edition, type LibraryPaper, libraryPaperSchema } from '../../../src/schema.ts';
import { daysWithin } from '../../../src/views/edition-sheets.ts';

const edition = (id: string): Edition => ({
  id,
  date: id.slice(0, 10),
  format: 'page-text',
  masthead: [],
  papers: [],
});
const paper = (...editions: string[]): LibraryPaper =>
  libraryPaperSchema.parse({
    id: 'on-gates',
    title: 'On Gates',
    abstract: 'We close gates.',
    evidence: {},
    sources: [],
    topics: [],
    editions,
  });
const of = (papers: LibraryPaper[], editions: string[]) =>
  daysWithin(edition('2031-04-02'), papers, editions.map(edition));

test('an edition alone on its day is asked for by the day', () => {
  const papers = [paper('2031-04-02'), paper('2031-04-01', '2031-04-02')];
  expect(of(papers, ['2031-04-03', '2031-04-02', '2031-04-01'])).toEqual({
    from: '2031-04-02',
    to: '2031-04-02',
  });
});

test('where a day has two editions, there is no query for one of them', () => {
  expect(of([paper('2031-04-02')], ['2031-04-02-evening', '2031-04-02'])).toBeNull();
});

test('a paper that a later edition lists again is not of that day any more', () => {
  const papers = [paper('2031-04-02'), paper('2031-04-02', '2031-04-03')];
  expect(of(papers, ['2031-04-03', '2031-04-02'])).toBeNull();
});
