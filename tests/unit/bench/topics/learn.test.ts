import { expect, test } from 'vitest';
import { paperReader } from '../../../../src/papers/topics/features.ts';
import { topicMatcher } from '../../../../src/papers/topics/match.ts';
import { learnTopic } from '../../../bench/topics/learn.ts';
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

test('a phrase that people do not count counts against the topic, one that they do for it', () => {
  const { phrases, words } = learnTopic('kites', examples);
  const weightOf = (word: string) => (phrases[word] ?? 0) + (words[word] ?? 0);
  expect(weightOf('bird')).toBeLessThan(0);
  expect(weightOf('kite')).toBeGreaterThan(0);
});

test('what was learned decides', () => {
  const weights = Object.fromEntries(topics.map(({ id }) => [id, learnTopic(id, examples)]));
  const match = topicMatcher(topics, weights);
  const found = (abstract: string) => match({ title: 'A', abstract }).map(({ topic }) => topic);
  expect(found('Yet another kite.')).toEqual(['kites']);
  expect(found('A bird with a feather.')).toEqual(['birds']);
});

test('the same examples teach the same weights', () => {
  expect(learnTopic('kites', examples)).toEqual(learnTopic('kites', examples));
});
