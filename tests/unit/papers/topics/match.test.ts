import { expect, test } from 'vitest';
import { topicMatcher } from '../../../../src/papers/topics/match.ts';
import type { Weights } from '../../../../src/papers/topics/weights.ts';
import { writtenTopic } from '../invented-topic.ts';

const topic = (id: string, facts: string) =>
  writtenTopic(id, `---\nname: ${id}\nkind: method\n${facts}\n---\nInvented.\n\nNot: real.\n`);

const kites = topic('kites', 'sure: [box kite, tether line]\nlikely: [kite]');

test('a topic carries the phrases that earned it as they stand in the text, each once', () => {
  const abstract = 'Box kites fly. We steer box-kites by tether lines. Box kites land.';
  const [match] = topicMatcher([kites])({ title: 'On Flying', abstract });
  expect(match?.topic).toBe('kites');
  expect(match?.evidence.slice(0, 3)).toEqual(['Box kites', 'box-kites', 'tether lines']);
  expect(new Set(match?.evidence).size).toBe(match?.evidence.length);
});

test('no evidence is a part of a longer piece, or has half a bracket', () => {
  const match = topicMatcher([topic('kites', 'sure: [box kite race, box kite, kite, BK racer]')]);
  const evidence = (title: string) => match({ title, abstract: '' })[0]?.evidence;
  expect(evidence('A Box Kite Race')).toEqual(['Box Kite Race']);
  expect(evidence('Of a Kite (BK) Racer')).toEqual(['Kite', '(BK) Racer']);
});

test('every piece of evidence stands in the title or in the abstract', () => {
  const paper = { title: 'Kites', abstract: 'A BOX KITE — with tether-lines; see [1].' };
  const found = topicMatcher([kites])(paper).flatMap(({ evidence }) => evidence);
  expect(found.length).toBeGreaterThan(0);
  for (const text of found) expect(`${paper.title}\n${paper.abstract}`).toContain(text);
});

test('one likely phrase in passing is not enough beside another topic; in the title it is', () => {
  const match = topicMatcher([kites, topic('wind', 'sure: [gale]')]);
  const topics = (title: string) =>
    match({ title, abstract: 'A gale took it. It was a kite.' }).map((found) => found.topic);
  expect(topics('Weather')).toEqual(['wind']);
  expect(topics('Kites in Weather')).toContain('kites');
});

test('a topic that a paper only mentions is not given beside the one in its title', () => {
  const match = topicMatcher([kites, topic('wind', 'sure: [gale]')]);
  const abstract = 'A tether line held. A gale took it.';
  expect(match({ title: 'Box Kites', abstract }).map((found) => found.topic)).toEqual(['kites']);
  const both = match({ title: 'Toys', abstract }).map((found) => found.topic);
  expect(both.sort()).toEqual(['kites', 'wind']);
});

test('a phrase does not count where a phrase under "not" stands around it', () => {
  const match = topicMatcher([topic('kites', 'sure: [kite]\nnot: [kite mark]')]);
  expect(match({ title: 'Seals', abstract: 'Goods with the kite mark sell.' })).toEqual([]);
  expect(match({ title: 'Seals', abstract: 'The kite mark is not a kite.' })).toHaveLength(1);
});

test('a phrase under one topic’s "not" may still count for another topic', () => {
  const match = topicMatcher([
    topic('kites', 'sure: [kite]\nnot: [kite mark]'),
    topic('seals', 'sure: [kite]'),
  ]);
  const [found, ...others] = match({ title: 'Goods', abstract: 'They bear the kite mark.' });
  expect(found?.topic).toBe('seals');
  expect(others).toEqual([]);
});

test('a topic is implied by another, with the evidence of that one', () => {
  const match = topicMatcher([kites, topic('flight', 'impliedBy: [kites]')]);
  expect(match({ title: 'Box Kites', abstract: 'They rise.' })).toEqual([
    { topic: 'kites', evidence: ['Box Kites'] },
    { topic: 'flight', evidence: ['Box Kites'] },
  ]);
});

test('a paper with too little for any topic has none', () => {
  const match = topicMatcher([kites]);
  expect(match({ title: 'Toys', abstract: 'One is a kite.' })).toEqual([]);
  expect(match({ title: 'A Kite', abstract: 'It is red.' })).toHaveLength(1);
});

test('a phrase that weighs little, in a text on something else, gives no topic', () => {
  const weights: Weights = {
    starts: [['kites', -3]],
    features: { kites: '0o', '"tether line"': '0A' },
  };
  const match = topicMatcher([kites], weights);
  expect(
    match({ title: 'Tents', abstract: 'We describe tents. A tether line holds them.' }),
  ).toEqual([]);
  expect(match({ title: 'Box Kites', abstract: 'A tether line holds them.' })).toHaveLength(1);
});

test('weights decide where a topic has them, and leave the others to their phrases', () => {
  const weights: Weights = {
    starts: [['kites', -1]],
    features: { wind: '0zd', '"box kite"': '0ZX' },
  };
  const match = topicMatcher([kites, topic('wind', 'sure: [gale]')], weights);
  const topics = (abstract: string) => match({ title: 'A', abstract }).map((found) => found.topic);
  expect(topics('A kite in a gale.')).toEqual(['kites', 'wind']);
  expect(topics('A box kite in a gale.')).toEqual(['wind']);
});

test('topics do not depend on the order of topic files or on earlier papers', () => {
  const topics = [kites, topic('wind', 'sure: [gale]'), topic('flight', 'impliedBy: [kites]')];
  const paper = { title: 'Box Kites in a Gale', abstract: 'We fly a box kite. A gale rises.' };
  const first = topicMatcher(topics)(paper);
  const again = topicMatcher([...topics].reverse());
  again(paper);
  expect(again(paper)).toEqual(first);
});

test('a topic that no phrase of its own earned shows the phrases of others that weigh most', () => {
  const weights: Weights = {
    starts: [['kites', 0]],
    features: { '"gale"': '0zz', '"breeze"': '0c' },
  };
  const match = topicMatcher([kites, topic('wind', 'hint: [gale, breeze]')], weights);
  const [first] = match({ title: 'A gale in the breeze', abstract: '' });
  expect(first).toEqual({ topic: 'kites', evidence: ['gale'] });
});
