import { expect, test } from 'vitest';
import { topicMatcher } from '../../../../src/papers/topics/match.ts';
import { parseTopic } from '../../../../src/papers/topics/topic.ts';

const topic = (id: string, facts: string) =>
  parseTopic(
    id,
    `---\nname: ${id}\nkind: method\n${facts}\n---\nInvented.\n\nNot: real.\n`,
    `${id}.md`,
  );

test('a topic carries the phrases that earned it as they stand in the text, each once', () => {
  const match = topicMatcher([topic('kites', 'sure: [box kite, tether line]')]);
  const abstract = 'Box kites fly. We steer box-kites by tether lines. Box kites land.';
  expect(match({ title: 'On Flying', abstract })).toEqual([
    { topic: 'kites', evidence: ['Box kites', 'box-kites', 'tether lines'] },
  ]);
});

test('a phrase does not count where a phrase under "not" stands around it', () => {
  const match = topicMatcher([topic('kites', 'sure: [kite]\nnot: [kite mark]')]);
  expect(match({ title: 'Seals', abstract: 'Goods with the kite mark sell.' })).toEqual([]);
});

test('a topic is implied by another, with the evidence of that one', () => {
  const match = topicMatcher([
    topic('kites', 'sure: [kite]'),
    topic('flight', 'impliedBy: [kites]'),
  ]);
  expect(match({ title: 'Kites', abstract: 'They rise.' })).toEqual([
    { topic: 'kites', evidence: ['Kites'] },
    { topic: 'flight', evidence: ['Kites'] },
  ]);
});
