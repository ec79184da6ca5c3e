import { expect, test } from 'vitest';
import { libraryPaperSchema } from '../../../src/schema.ts';
import { listsBesideTopics, listsToFollow } from '../../../src/views/paper-lists.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

const papers = Array.from({ length: 24 }, (_, at) =>
  libraryPaperSchema.parse({
    id: `on-gates-${at}`,
    title: `On Gates ${at}`,
    abstract: 'We close gates.',
    authors: at < 12 ? ['Ada Brook'] : ['Cy Dale', 'Ada Brook'],
    venue: at < 10 ? 'ACL 2030' : 'ICML 2030',
    evidence: {},
    sources: [],
    topics: ['gates'],
    editions: ['2030-01-01'],
  }),
);
const topics = [
  inventedTopic({ id: 'gates', name: 'Gates' }),
  inventedTopic({ id: 'doors', name: 'Doors' }),
];
const library = { papers, topics, searches: [] };

test('beside the topics stand venues, those with the most papers first, and no empty group', () => {
  const [group, ...more] = listsBesideTopics(library);
  expect(more).toEqual([]);
  expect(group?.lists.map(({ name, papers }) => [name, papers.length])).toEqual([
    ['ICML', 14],
    ['ACL', 10],
  ]);
});

test('lists to follow stand by name, authors by their papers', () => {
  const groups = listsToFollow(library).map(({ lists }) => lists.map(({ name }) => name));
  expect(groups).toEqual([
    ['Doors', 'Gates'],
    ['ACL', 'ICML'],
    ['Ada Brook', 'Cy Dale'],
  ]);
});
