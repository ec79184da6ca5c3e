import { expect, test } from 'vitest';
import { countFacets } from '../../../../src/search/hits/hits.ts';
import type { Filters, SearchRequest } from '../../../../src/search/types.ts';
import { asking, inventedCatalogue, readerWith } from '../invented.ts';

const catalogue = inventedCatalogue();

function left(request: SearchRequest) {
  return countFacets([0, 1, 2], request, catalogue);
}
const papersLeft = (filters: Partial<Filters> = {}) => left(asking('', filters)).papers;

test('without choices every paper is counted', () => {
  expect(papersLeft()).toEqual([0, 1, 2]);
});

test('topics narrow, widen and exclude', () => {
  const both = ['routing', 'machine-habits'];
  expect(papersLeft({ include: both })).toEqual([2]);
  expect(papersLeft({ include: both, match: 'any' })).toEqual([0, 1, 2]);
  expect(papersLeft({ exclude: ['routing'] })).toEqual([1]);
});

test('a count says what its choice would leave', () => {
  expect(left(asking('', { include: ['routing'] })).counts.topics).toEqual({
    routing: 2,
    'machine-habits': 1,
  });
  const any = left(asking('', { include: ['routing'], match: 'any' })).counts.topics;
  expect(any['machine-habits']).toBe(3);
});

test('an edition is a day, a month or a year', () => {
  expect(papersLeft({ from: '2025-08', to: '2025-08' })).toEqual([2]);
  expect(papersLeft({ from: '2025-07', to: '2025-07-30' })).toEqual([0]);
  expect(papersLeft({ from: '2026' })).toEqual([]);
});

test('words of an author belong to one name', () => {
  expect(papersLeft({ authors: ['Ada Qu'] })).toEqual([0, 1]);
  expect(papersLeft({ authors: ['Ada Finch'] })).toEqual([]);
  expect(left(asking('')).counts.authors[0]).toEqual({ name: 'Ada Quill', papers: 2 });
});

test('what the reader saved and read counts', () => {
  const reader = readerWith({ saved: ['paper-1'], read: ['paper-1', 'paper-2'] });
  const unread = left({ ...asking('', { is: ['unread'] }), reader });
  expect(unread.papers).toEqual([0]);
  expect(left({ ...asking(''), reader }).counts.is).toEqual({
    saved: 1,
    read: 2,
    unread: 1,
    new: 0,
    hidden: 0,
    starred: 0,
    reading: 0,
    noted: 0,
    muted: 0,
  });
});

test('hidden papers are in no list that does not ask for them', () => {
  const reader = readerWith({ hidden: ['paper-1'] });
  expect(left({ ...asking(''), reader }).papers).toEqual([0, 2]);
  expect(left({ ...asking('', { is: ['hidden'] }), reader }).papers).toEqual([1]);
});

test('papers of editions since a day are new until they are seen or marked', () => {
  const newOnes = (marks: Parameters<typeof readerWith>[0]) =>
    left({ ...asking('', { is: ['new'] }), reader: readerWith(marks) }).papers;
  expect(newOnes({})).toEqual([]);
  expect(newOnes({ since: ['2025-07-30'] })).toEqual([1, 2]);
  // The digest of 31 July came after the visit, though it is of an older day.
  expect(newOnes({ since: ['2025-08-01 2025-07-30'] })).toEqual([1]);
  expect(newOnes({ since: ['2025-07-30'], seen: ['paper-1'] })).toEqual([2]);
  expect(newOnes({ since: ['2025-07-30'], saved: ['paper-2'], read: ['paper-1'] })).toEqual([]);
});

test('a topic that was renamed is followed, and never wanted, by its former id', () => {
  expect(left(asking('', { include: ['old-paths'] })).papers).toEqual([0, 2]);
  expect(left(asking('', { exclude: ['old-paths'] })).papers).toEqual([1]);
  const muted = { topics: ['old-paths'], authors: [], words: [] };
  expect(left({ ...asking(''), muted }).papers).toEqual([1]);
});

test('a topic never wanted hides its papers unless a choice names it, and its count says what that would leave', () => {
  const never = (filters: Partial<Filters>, topics: string[]) =>
    left({ ...asking('', filters), muted: { topics, authors: [], words: [] } });
  expect(never({}, ['routing']).papers).toEqual([1]);
  expect(never({ include: ['routing'] }, ['routing']).papers).toEqual([0, 2]);
  const choices: Partial<Filters>[] = [
    {},
    { include: ['routing'] },
    { include: ['routing'], match: 'any' },
    { include: ['machine-habits'], match: 'any', from: '2025-07-31' },
    { exclude: ['machine-habits'] },
  ];
  const mutings = [[], ['routing'], ['machine-habits'], ['routing', 'machine-habits']];
  for (const filters of choices) {
    for (const muted of mutings) {
      const { counts } = never(filters, muted);
      for (const topic of ['routing', 'machine-habits']) {
        if (filters.include?.includes(topic) || filters.exclude?.includes(topic)) continue;
        const chosen = { ...filters, include: [...(filters.include ?? []), topic] };
        const where = `${topic} on ${JSON.stringify(filters)}, never ${muted}`;
        expect(counts.topics[topic], where).toBe(never(chosen, muted).papers.length);
      }
    }
  }
});
