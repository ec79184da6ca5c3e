import { expect, test } from 'vitest';
import { linesOf } from '../../../src/publish/lines.ts';

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
