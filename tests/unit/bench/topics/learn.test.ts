import { expect, test } from 'vitest';
import { paperReader } from '../../../../src/papers/topics/features.ts';
import { topicMatcher } from '../../../../src/papers/topics/match.ts';
import { weightReader } from '../../../../src/papers/topics/weights.ts';
import { learner } from '../../../bench/topics/learn.ts';
import { writtenTopic } from '../../papers/invented-topic.ts';

const topics = [
  writtenTopic('kites', '---\nname: Kites\nkind: field\nlikely: [kite, bird]\n---\nKites.'),
  writtenTopic('birds', '---\nname: Birds\nkind: field\nsure: [feather]\n---\nBirds.'),
];

const read = paperReader(topics);
const example = (abstract: string, labels: string[]) => ({
  features: read({ title: 'A', abstract }).features,
  topics: labels,
  weight: 1,
});

const examples = Array.from({ length: 40 }, () => [
  example('A kite rose.', ['kites']),
  example('A bird sang.', []),
  example('A bird lost a feather.', ['birds']),
]).flat();

const ids = topics.map(({ id }) => id);
const learned = learner(examples, ids);

test('a phrase that people do not count counts against the topic, one that they do for it', () => {
  const { weightOf } = weightReader(topics, learned());
  const weight = (word: string) => weightOf(`"${word}"`, 0) + weightOf(`~${word}`, 0);
  expect(weight('bird')).toBeLessThan(0);
  expect(weight('kite')).toBeGreaterThan(0);
});

test('what was learned decides', () => {
  const match = topicMatcher(topics, learned());
  const found = (abstract: string) => match({ title: 'A', abstract }).map(({ topic }) => topic);
  expect(found('Yet another kite.')).toEqual(['kites']);
  expect(found('A bird with a feather.')).toEqual(['birds']);
});

test('the same examples teach the same weights, and those that are left out teach nothing', () => {
  expect(learner(examples, ids)()).toEqual(learned());
  const some = examples.map((_, at) => at % 3 !== 0);
  const { weightOf } = weightReader(topics, learned(some));
  expect(weightOf('"kite"', 0) + weightOf('~kite', 0)).toBeLessThanOrEqual(0);
});
