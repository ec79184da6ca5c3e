import { expect, test } from 'vitest';
import { stemEnglish } from '../../../../src/search/text/stem.ts';
import { textKey } from '../../../../src/search/text/text-key.ts';

/** As Pagefind 1.6 stems them. */
const stems: Record<string, string> = {
  hallucinations: 'hallucin',
  gated: 'gate',
  hopping: 'hop',
  adding: 'add',
  ties: 'tie',
  flies: 'fli',
  gas: 'gas',
  agreed: 'agre',
  happily: 'happili',
  relational: 'relat',
  generalization: 'general',
  university: 'universiti',
  internationally: 'internat',
  biologist: 'biolog',
  effectiveness: 'effect',
  adoption: 'adopt',
  controlling: 'control',
  evening: 'evening',
  skies: 'sky',
  paste: 'paste',
  yes: 'yes',
  at: 'at',
};

test('English words are known by their stems', () => {
  const found = Object.fromEntries(Object.keys(stems).map((word) => [word, stemEnglish(word)]));
  expect(found).toEqual(stems);
});

test('a word is folded as the index has it', () => {
  expect(textKey('GPT-4', 'en')).toBe('gpt4');
  expect(textKey('Müllers', 'en-GB')).toBe('muller');
  expect(textKey('x_i', 'en')).toBe('x_i');
  expect(textKey('—', 'en')).toBe('');
});

test('words of other languages stay as they are', () => {
  expect(textKey('Häuser', 'de')).toBe('hauser');
});
