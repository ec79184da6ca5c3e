import { expect, test } from 'vitest';
import { firstSentences, linesOf } from '../../../src/publish/fitted-text.ts';

test('lines end between words', () => {
  expect(linesOf('gates close and open again', 12)).toEqual(['gates close', 'and open', 'again']);
});

test('a long word stays whole', () => {
  expect(linesOf('see https://example.org/gates now', 10)).toEqual([
    'see',
    'https://example.org/gates',
    'now',
  ]);
});

test('text without spaces breaks between its words, and no line begins with a comma', () => {
  const lines = linesOf('我们研究神经网络中的门，它们打开，又关上，一再如此。', 14);
  expect(lines.join('')).toBe('我们研究神经网络中的门，它们打开，又关上，一再如此。');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line).toMatch(/^[^，。].{1,7}$/u);
});

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
