import { expect, it } from 'vitest';
import { summaryOf } from '../../../src/views/editions.ts';
import { inventedPaper } from '../papers/invented-paper.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

const gates = inventedTopic({ id: 'gates', name: 'Gates', kind: 'method' });
const moths = inventedTopic({ id: 'moths', name: 'Moths', kind: 'field' });

const old = inventedPaper({
  id: 'old',
  topics: ['gates'],
  editions: ['2025-08-20', '2025-08-21'],
});
const fresh = inventedPaper({
  id: 'fresh',
  topics: ['gates', 'moths'],
  code: 'https://a.example/',
  editions: ['2025-08-21'],
});
const library = { papers: [fresh, old], topics: [gates, moths] };

it('calls new what no earlier edition had', () => {
  const today = summaryOf([old, fresh], '2025-08-21', library);
  expect(today.newTopics).toEqual([moths]);
  expect(today.figures.returning).toBe(1);
});

it('calls nothing new in the first edition, where everything would be', () => {
  expect(summaryOf([fresh], '2025-08-20', library).newTopics).toEqual([]);
});

it('counts papers that lead to code, a project or a venue', () => {
  const { figures } = summaryOf([old, fresh], '2025-08-21', library);
  expect(figures).toMatchObject({ code: 1, project: 0, venue: 0 });
});
