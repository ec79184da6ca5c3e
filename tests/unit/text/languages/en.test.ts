import { expect, test } from 'vitest';
import { stem } from '../../../../src/text/languages/en.ts';

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
  const found = Object.fromEntries(Object.keys(stems).map((word) => [word, stem(word)]));
  expect(found).toEqual(stems);
});
