import { expect, it } from 'vitest';
import { wholeList } from '../../../../src/islands/list/whole-list.ts';
import { emptyQuery, noFilters } from '../../../../src/search/query/empty.ts';

const inTopic = { include: ['agents'] };

it('carries the choices made on one page of a topic to a search of the whole topic', () => {
  const filters = { ...noFilters(), include: ['safety'], exclude: ['video'] };
  expect(wholeList({ ...emptyQuery(), text: 'maps', filters }, inTopic)).toBe(
    'q=maps&topic=agents&topic=safety&not=video',
  );
});

it('keeps to the topic where any of several others would do', () => {
  const filters = { ...noFilters(), include: ['safety', 'video'], match: 'any' as const };
  expect(wholeList({ ...emptyQuery(), filters }, inTopic)).toBe('topic=agents');
});

it('keeps to the day of an edition', () => {
  const filters = { ...noFilters(), include: ['safety', 'video'], match: 'any' as const };
  expect(wholeList({ ...emptyQuery(), filters }, { from: '2025-01-02', to: '2025-01-02' })).toBe(
    'topic=safety&topic=video&match=any&from=2025-01-02&to=2025-01-02',
  );
});
