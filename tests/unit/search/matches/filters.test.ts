import { expect, test } from 'vitest';
import { fieldFilters } from '../../../../src/search/matches/filters.ts';
import { parse } from '../../../../src/search/query/parse.ts';
import type { ReaderPapers } from '../../../../src/search/types.ts';
import { asking, inventedCatalogue, readerWith } from '../invented.ts';

const catalogue = inventedCatalogue();

function left(text: string, reader: ReaderPapers = readerWith({})): number[] {
  const timed = { wanted: text, said: null, period: null };
  const plan = { request: { ...asking(text), reader }, parsed: parse(text), timed };
  const filters = fieldFilters(plan, catalogue);
  return [0, 1, 2].filter((paper) => filters.every((holds) => holds(paper)));
}

test('a topic is asked for by its id, its name, or how they begin', () => {
  expect(left('topic:machine-habits')).toEqual([1, 2]);
  expect(left('topic:"habits of machines"')).toEqual([1, 2]);
  expect(left('topic:hab')).toEqual([1, 2]);
  expect(left('topic:nonsense')).toEqual([]);
  expect(left('topic:routing topic:machine-habits')).toEqual([2]);
});

test('a topic that was renamed is found by its former id', () => {
  expect(left('topic:old-paths')).toEqual([0, 2]);
  expect(left('-topic:old-paths')).toEqual([1]);
});

test('a minus turns a field round', () => {
  expect(left('-topic:routing')).toEqual([1]);
  expect(left('-author:quill')).toEqual([2]);
  expect(left('-has:code -in:2025-08')).toEqual([1]);
});

test('an edition is a day, a month or a year, and of several any will do', () => {
  expect(left('in:2025')).toEqual([0, 1, 2]);
  expect(left('in:2025-8')).toEqual([2]);
  expect(left('in:2025-07-30 in:2025-08-01')).toEqual([0, 2]);
});

test('editions after, since, before and until a time narrow each other', () => {
  expect(left('after:2025-07-31')).toEqual([1, 2]);
  expect(left('since:2025-8')).toEqual([2]);
  expect(left('before:2025-08')).toEqual([0, 1]);
  expect(left('before:2025')).toEqual([]);
  expect(left('until:2025-07-30')).toEqual([0]);
  expect(left('in:2025-07-31..')).toEqual([1, 2]);
  expect(left('in:..2025-07')).toEqual([0, 1]);
  expect(left('after:2025-07-31 before:2025-08')).toEqual([1]);
  expect(left('in:2025-07-30 in:2025-08-01 since:2025-07-31')).toEqual([2]);
  expect(left('-after:2025-07-31')).toEqual([0]);
});

test('an author is words of one name; quoted ones are whole but for initials', () => {
  expect(left('author:qui')).toEqual([0, 1]);
  expect(left('author:"quill ada"')).toEqual([0, 1]);
  expect(left('author:"a quill"')).toEqual([0, 1]);
  expect(left('author:"ada qui"')).toEqual([]);
  expect(left('author:"ada finch"')).toEqual([]);
});

test('a title holds the words, or the quoted ones side by side', () => {
  expect(left('title:gates')).toEqual([0]);
  expect(left('title:"sparse experts"')).toEqual([0]);
  expect(left('title:"velvet experts"')).toEqual([]);
});

test('what the reader did with a paper can be asked for', () => {
  const reader = readerWith({ saved: ['paper-1'], read: ['paper-2'] });
  expect(left('is:saved', reader)).toEqual([1]);
  expect(left('is:unread', reader)).toEqual([0, 1]);
  expect(left('-is:unread', reader)).toEqual([2]);
});

test('a reader’s own lists and tags are asked for by how their names begin', () => {
  const reader = {
    ...readerWith({}),
    lists: [{ id: 'k3x9ab', name: 'Reading group', papers: new Set(['paper-1', 'gone']) }],
    tags: new Map([['To cite', new Set(['paper-0'])]]),
  };
  expect(left('list:reading-group', reader)).toEqual([1]);
  expect(left('list:"reading g"', reader)).toEqual([1]);
  expect(left('-list:reading', reader)).toEqual([0, 2]);
  expect(left('list:nonsense', reader)).toEqual([]);
  expect(left('tag:to-cite', reader)).toEqual([0]);
  // Without such a tag, as on other sites, a topic.
  expect(left('tag:routing', reader)).toEqual([0, 2]);
});
