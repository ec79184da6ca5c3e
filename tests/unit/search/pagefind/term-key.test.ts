import { expect, test } from 'vitest';
import { termKey } from '../../../../src/search/pagefind/term-key.ts';

test('a word is folded as the index has it', () => {
  expect(termKey('GPT-4', 'en')).toBe('gpt4');
  expect(termKey('Müllers', 'en-GB')).toBe('muller');
  expect(termKey('x_i', 'en')).toBe('x_i');
  expect(termKey('—', 'en')).toBe('');
});

test('words of other languages stay as they are', () => {
  expect(termKey('Häuser', 'de')).toBe('hauser');
});
