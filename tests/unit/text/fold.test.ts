import { expect, test } from 'vitest';
import { fold, lettersOf } from '../../../src/text/fold.ts';

test('words compare without case and accents', () => {
  expect(fold('Müller’s')).toBe("muller's");
  expect(fold('ガンマ')).not.toBe(fold('カンマ'));
});

test('titles compare by letters and digits', () => {
  expect(lettersOf('On Gates:  A–Z')).toBe(lettersOf('on gates a-z'));
  expect(lettersOf('Gates in C++')).not.toBe(lettersOf('Gates in C'));
  expect(lettersOf('कि')).not.toBe(lettersOf('की'));
  expect(lettersOf(' ∞ ')).toBe('∞');
});
