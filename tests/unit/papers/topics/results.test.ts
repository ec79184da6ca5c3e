import { expect, test } from 'vitest';
import { figuresOf } from '../../../../src/papers/topics/results.ts';
import { inventedTopic } from '../invented-topic.ts';

const rates = { precision: 0.5, recall: 0.5, f1: 0.5 };
const results = {
  learnedFrom: { gold: 2, own: 3 },
  crossValidated: {
    folds: 2,
    sets: [
      {
        name: 'dev',
        papers: 5,
        micro: rates,
        macroF1: 0.5,
        topics: { gates: { ...rates, support: 1 }, doors: { ...rates, support: 4 } },
      },
    ],
  },
};
const gates = inventedTopic({ id: 'gates' });
const doors = inventedTopic({ id: 'doors' });
const birds = inventedTopic({ id: 'birds' });

test('figures are of topics that are there, those with the most papers first', () => {
  const { byTopic, overall } = figuresOf(results, [gates, doors, birds]);
  expect(byTopic.map(({ topic }) => topic.id)).toEqual(['doors', 'gates']);
  expect(overall).toHaveLength(1);
});

test('figures over all topics are left out when one of them was removed', () => {
  const { byTopic, overall } = figuresOf(results, [gates, birds]);
  expect(byTopic.map(({ topic }) => topic.id)).toEqual(['gates']);
  expect(overall).toEqual([]);
});

test('topics of the owner alone have no figures', () => {
  expect(figuresOf(results, [birds])).toEqual({ byTopic: [], overall: [] });
});
