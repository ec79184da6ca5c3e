import { expect, test } from 'vitest';
import type { Topic } from '../../../src/papers/topics/topic.ts';
import { libraryPaperSchema } from '../../../src/schema.ts';
import { listChoices } from '../../../src/views/list-choices.ts';

const topics = ['common', 'half', 'absent'].map(topic);
const papers = [
  paper('one', { topics: ['common', 'half'], code: 'https://code.example/one' }),
  paper('two', { topics: ['common'], editions: ['2031-04-01', '2031-04-02'] }),
];

function choices(some = papers) {
  return listChoices(some, topics, { here: some.length, lists: [], asSearch: '' });
}

function topic(id: string): Topic {
  const phrases = {
    sure: [],
    likely: [],
    hint: [],
    not: [],
    impliedBy: [],
    related: [],
    formerly: [],
  };
  return { id, name: id, kind: 'field', definition: id, isNot: '', ...phrases };
}

function paper(id: string, facts: object) {
  const text = { title: id, abstract: id, evidence: {}, sources: [] };
  return libraryPaperSchema.parse({ id, ...text, editions: ['2031-04-01'], topics: [], ...facts });
}

test('topics of most papers come first, and those that no paper has are not offered', () => {
  expect(choices().topics).toEqual([
    { id: 'common', name: 'common', kind: 'field', papers: 2 },
    { id: 'half', name: 'half', kind: 'field', papers: 1 },
  ]);
});

test('an order is offered only where it could change the list', () => {
  expect(choices().sorts).toEqual(['date', 'title']);
  expect(choices(papers.slice(0, 1)).sorts).toEqual([]);
});

test('facts are counted', () => {
  expect(choices().has).toEqual({ code: 1, project: 0, venue: 0 });
});

test('a range of days is offered where there are several', () => {
  expect(choices().days).toEqual(['2031-04-01', '2031-04-02']);
  expect(choices(papers.slice(0, 1)).days).toBeNull();
});
