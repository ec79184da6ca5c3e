import { expect, test } from 'vitest';
import { termKey } from '../../../../src/search/pagefind/term-key.ts';

test('a word is folded as the index has it', () => {
  expect(termKey('GPT-4')).toBe('gpt4');
  expect(termKey('Müllers')).toBe('muller');
  expect(termKey('x_i')).toBe('x_i');
  expect(termKey('—')).toBe('');
});
