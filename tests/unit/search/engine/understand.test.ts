import { expect, test } from 'vitest';
import { Spelling } from '../../../../src/search/engine/spelling.ts';
import { type Reading, understand } from '../../../../src/search/engine/understand.ts';
import { inventedCatalogue } from './invented.ts';

const { dictionary } = inventedCatalogue();
const reading: Reading = {
  dictionary,
  spelling: new Spelling(dictionary),
  growing: false,
  exact: false,
  probed: false,
  venue: null,
};
const meant = (word: string, how: Partial<Reading> = {}) =>
  understand(word, { ...reading, ...how });

test('a word that titles hold means itself, then longer words', () => {
  const { terms, known, corrected } = meant('gates');
  expect(terms[0]).toMatchObject({ weight: 1, term: { word: 'gates' } });
  expect(known).toBe(true);
  expect(corrected).toBeNull();
});

test('a word still being typed may be the beginning of any', () => {
  expect(meant('hallu', { growing: true }).terms[0]?.term.word).toBe('hallucination');
  expect(meant('hallu', { growing: true }).corrected).toBeNull();
});

test('a plural means its singular', () => {
  expect(meant('robots').terms.map(({ term }) => term.word)).toContain('robot');
});

test('a slip is corrected', () => {
  for (const slip of ['hallucinaton', 'halluciantion', 'hallucinnation']) {
    expect(meant(slip).corrected).toBe('hallucination');
  }
});

test('nothing is corrected where the reader insists, where an abstract holds the word, or where nothing is like it', () => {
  expect(meant('hallucinaton', { exact: true }).corrected).toBeNull();
  expect(meant('hallucinaton', { probed: true }).corrected).toBeNull();
  expect(meant('zxqv')).toMatchObject({ corrected: null, known: false, terms: [] });
});
