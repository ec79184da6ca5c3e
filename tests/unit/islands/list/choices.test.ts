import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../../src/islands/list/choices.ts';

test('choices survive being packed', () => {
  const choices = {
    total: 3,
    here: 3,
    lists: ['editions/2031-04-01'],
    asSearch: 'topic=wind',
    topics: [{ id: 'tea', name: 'Tea | coffee', kind: 'field' as const, papers: 2 }],
    has: { code: 1, project: 0, venue: 2 },
    venues: [{ name: 'Reed | Conf', papers: 2 }],
    sorts: ['date' as const],
    days: null,
  };
  expect(unpacked(packed(choices))).toEqual(choices);
  expect(unpacked(packed({ ...choices, topics: [], venues: [] }))).toMatchObject({
    topics: [],
    venues: [],
  });
});
