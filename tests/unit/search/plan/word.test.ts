import { expect, test } from 'vitest';
import { planWord, type WordContext } from '../../../../src/search/plan/word.ts';
import { inventedCatalogue } from '../invented.ts';
import { catalogueOf } from '../packed-catalogue.ts';

const { dictionary, size } = inventedCatalogue();
const context: WordContext = {
  dictionary,
  size,
  papersBeside: () => 0,
  isGrowing: false,
  isExact: false,
  isAlone: false,
  isRare: false,
  isWholeQuery: false,
  venue: null,
};
const meant = (word: string, how: Partial<WordContext> = {}) =>
  planWord(word, { ...context, ...how });

test('a word that titles hold means itself, then longer words', () => {
  const { alternatives, isKnown, correctedTo } = meant('gates');
  expect(alternatives[0]).toMatchObject({ weight: 1, term: { word: 'gates' } });
  expect(isKnown).toBe(true);
  expect(correctedTo).toBeNull();
});

test('a word still being typed may be the beginning of any', () => {
  expect(meant('hallu', { isGrowing: true }).alternatives[0]?.term.word).toBe('hallucination');
  expect(meant('hallu', { isGrowing: true }).correctedTo).toBeNull();
});

test('a plural means its singular', () => {
  expect(meant('robots').alternatives.map(({ term }) => term.word)).toContain('robot');
});

test('a slip is corrected', () => {
  for (const slip of ['hallucinaton', 'halluciantion', 'hallucinnation']) {
    expect(meant(slip).correctedTo).toBe('hallucination');
  }
});

test('nothing is corrected where the reader insists, where an abstract holds the word, or where nothing is like it', () => {
  expect(meant('hallucinaton', { isExact: true }).correctedTo).toBeNull();
  expect(meant('hallucinaton', { isRare: true }).correctedTo).toBeNull();
  expect(meant('zxqv')).toMatchObject({ correctedTo: null, isKnown: false, alternatives: [] });
});

test('a word that is spelt nearly as another, but by no usual slip, is offered: it may be a word that no paper holds', () => {
  const catalogue = catalogueOf([], { vocabulary: { navigation: 600, solvers: 90 } });
  const rare = { ...catalogue, size: 13_000 };
  expect(meant('cavitation', rare)).toMatchObject({ correctedTo: null, alternatives: [] });
  expect(meant('solders', rare)).toMatchObject({ correctedTo: null, offered: 'solvers' });
  expect(meant('navigatoin', rare)).toMatchObject({ correctedTo: 'navigation', offered: null });
});

test('where papers have a word beside the query’s other words, less is needed to mean it', () => {
  const catalogue = catalogueOf([], { vocabulary: { solvers: 90 } });
  const beside = { ...catalogue, size: 13_000, papersBeside: () => 1 };
  expect(meant('solders', beside).correctedTo).toBe('solvers');
});

test('a rare word is not put right to an author’s name that is spelt nearly so, unless a paper has it beside the other words', () => {
  const authors = ['Ada Kowalczuk'];
  const rare = { ...catalogueOf([{ title: 'Gates', authors }]), size: 13_000 };
  expect(meant('kowalczyk', rare)).toMatchObject({ correctedTo: null, offered: 'kowalczuk' });
  const beside = { ...rare, papersBeside: () => 1 };
  expect(meant('kowalczyk', beside).correctedTo).toBe('kowalczuk');
});

test('four letters alone are offered another word, and put right beside others: they may be an acronym', () => {
  const catalogue = catalogueOf([], { vocabulary: { named: 900, vision: 2000 } });
  const asked = { ...catalogue, size: 13_000, isWholeQuery: true };
  expect(meant('namd', asked)).toMatchObject({ correctedTo: null, offered: 'named' });
  expect(meant('namd', { ...asked, isWholeQuery: false }).correctedTo).toBe('named');
  expect(meant('vison', asked).correctedTo).toBe('vision');
});

test('a word that some text holds is a slip where very many papers have one letter else', () => {
  const rare = { isRare: true, ...catalogueOf([], { vocabulary: { optimization: 300 } }) };
  expect(meant('optinization', rare).correctedTo).toBe('optimization');
});

test('an everyday word is no typo, nor is one that a prefix or an ending makes of it, though no paper holds it', () => {
  const papers = { present: 90, recipe: 80, cultured: 90, word: 90 };
  const everyday = ['pretend', 'recite', 'culture', 'cultured', 'word'];
  const { dictionary } = catalogueOf([{ title: 'The present recipe' }], {
    vocabulary: papers,
    everyday,
  });
  for (const word of ['pretend', 'recite', 'recites', 'uncultured', 'wordy'])
    expect(meant(word, { dictionary }), word).toMatchObject({ correctedTo: null, near: [] });
  expect(meant('presemt', { dictionary }).correctedTo).toBe('present');
});

test('of a word that the dictionary lacks, the other spelling need only be a word of the language', () => {
  const listed = { vocabulary: { colour: 9, critics: 9 }, everyday: ['criticize', 'color'] };
  const { dictionary } = catalogueOf([], listed);
  // Texts may hold "criticizing" alone: their stems are asked.
  expect(meant('criticise', { dictionary }).variants).toEqual(['criticize']);
  expect(meant('colour', { dictionary }).variants).toEqual([]);
});

test('an everyday word that no paper holds is no near spelling and no longer word', () => {
  const { dictionary } = catalogueOf([{ title: 'Velvet gates' }], { everyday: ['gatekeepers'] });
  expect(meant('gatekeepes', { dictionary })).toMatchObject({ correctedTo: null, isKnown: false });
  expect(meant('gatekeep', { dictionary }).alternatives).toEqual([]);
});
