import { expect, test } from 'vitest';
import { textKey } from '../../../../src/search/text/text-key.ts';

test('a word is folded as the index has it', () => {
  expect(textKey('GPT-4', 'en')).toBe('gpt4');
  expect(textKey('Müllers', 'en-GB')).toBe('muller');
  expect(textKey('x_i', 'en')).toBe('x_i');
  expect(textKey('—', 'en')).toBe('');
});

test('words of other languages stay as they are', () => {
  expect(textKey('Häuser', 'de')).toBe('hauser');
});
