import { expect, test } from 'vitest';
import { namedTopics } from '../../../../src/search/engine/named-topics.ts';
import { matchTitles } from '../../../../src/search/engine/title-matches.ts';
import type { Meaning } from '../../../../src/search/engine/understand.ts';
import { inventedCatalogue } from './invented.ts';

const catalogue = inventedCatalogue();
const words = (text: string): Meaning[] =>
  text.split(' ').map((word) => ({
    word,
    terms: [],
    known: true,
    near: [],
    variants: [],
    corrected: null,
    venue: null,
  }));

test('a question that holds all words of a topic’s name finds its papers', () => {
  expect(namedTopics(words('routing'), catalogue)).toEqual([{ bits: 1, papers: [0, 2] }]);
  expect(namedTopics(words('habit machines'), catalogue)).toEqual([{ bits: 3, papers: [1, 2] }]);
  expect(namedTopics(words('machines'), catalogue)).toEqual([]);
});

test('having the topic counts as holding the words of its name, and says so', () => {
  const asked = words('quiet routing');
  const matches = matchTitles(asked, catalogue.size, namedTopics(asked, catalogue));
  expect([...matches.words]).toEqual([2, 0, 2]);
  expect([...matches.inTopic]).toEqual([2, 0, 2]);
  expect(matches.coverage[0]).toBeGreaterThan(0);
  expect(matches.coverage[0]).toBeLessThan(1);
});
