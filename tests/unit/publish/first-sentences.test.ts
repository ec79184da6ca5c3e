import { expect, test } from 'vitest';
import { firstSentences } from '../../../src/publish/first-sentences.ts';

const reeds = 'Reeds bend in the wind. We measure how far, and for how long they stay so.';

test('a text that fits is whole, in one line', () => {
  expect(firstSentences('Reeds bend.\n We measure it.', 40)).toBe('Reeds bend. We measure it.');
});

test('a longer one ends where a sentence ends', () => {
  expect(firstSentences(reeds, 60)).toBe('Reeds bend in the wind.');
});

test('a first sentence that is longer is cut between words, and says so', () => {
  expect(firstSentences('We measure how far reeds bend in the wind of a winter', 40)).toBe(
    'We measure how far …',
  );
});
