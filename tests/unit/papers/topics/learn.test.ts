import { expect, test } from 'vitest';
import { learnTopic } from '../../../../src/papers/topics/learn.ts';
import { topicMatcher } from '../../../../src/papers/topics/match.ts';
import { namedSignals, paperReader } from '../../../../src/papers/topics/signals.ts';
import { writtenTopic } from '../invented-topic.ts';

const topics = [
  writtenTopic('kites', '---\nname: Kites\nkind: field\nlikely: [kite, bird]\n---\nKites.'),
  writtenTopic('birds', '---\nname: Birds\nkind: field\nsure: [feather]\n---\nBirds.'),
];

const reader = paperReader(topics);
const lesson = (abstract: string, labels: string[]) => ({
  signals: namedSignals(reader.read({ title: 'A', abstract }).signals, reader),
  topics: labels,
  trust: 1,
});

const lessons = Array.from({ length: 40 }, () => [
  lesson('A kite rose.', ['kites']),
  lesson('A bird sang.', []),
  lesson('A bird lost a feather.', ['birds']),
]).flat();

test('a phrase that people do not count counts against the topic, one that they do for it', () => {
  const { phrases, words } = learnTopic('kites', lessons);
  const weightOf = (word: string) => (phrases[word] ?? 0) + (words[word] ?? 0);
  expect(weightOf('bird')).toBeLessThan(0);
  expect(weightOf('kite')).toBeGreaterThan(0);
});

test('what was learned decides', () => {
  const weights = Object.fromEntries(topics.map(({ id }) => [id, learnTopic(id, lessons)]));
  const match = topicMatcher(topics, weights);
  const found = (abstract: string) => match({ title: 'A', abstract }).map(({ topic }) => topic);
  expect(found('Yet another kite.')).toEqual(['kites']);
  expect(found('A bird with a feather.')).toEqual(['birds']);
});

test('the same lessons teach the same weights', () => {
  expect(learnTopic('kites', lessons)).toEqual(learnTopic('kites', lessons));
});
