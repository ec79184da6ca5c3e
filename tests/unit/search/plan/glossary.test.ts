import { expect, test } from 'vitest';
import { glossaryFor } from '../../../../src/compile/search-index/glossary.ts';
import { readGlossary, translated } from '../../../../src/search/plan/glossary.ts';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const glossary = readGlossary(glossaryFor('en'));
const held = new Set(
  'reinforcement learning robot neural network language model train video red attention data'.split(
    ' ',
  ),
);
const read = (text: string) => translated(text, glossary, (word) => held.has(word));

test('technical terms of another language are read in the library’s, the longest first', () => {
  expect(read('aprendizaje por refuerzo')).toBe('reinforcement learning');
  expect(read('Bestärkendes Lernen für Roboter')).toBe('reinforcement learning robot');
  expect(read('обучение с подкреплением для роботов')).toBe('reinforcement learning robot');
  expect(read('apprentissage par renforcement')).toBe('reinforcement learning');
  expect(read('aprendizado por reforço')).toBe('reinforcement learning');
  expect(read('التعلم المعزز')).toBe('reinforcement learning');
});

test('where no spaces part words, terms are found in the row of letters', () => {
  expect(read('强化学习机器人')).toBe('reinforcement learning robot');
  expect(read('強化学習のロボット')).toBe('reinforcement learning robot');
});

test('other endings of a term are the term', () => {
  expect(read('neuronaler Netze')).toBe('neural network');
  expect(read('языковых моделей')).toBe('language model');
});

test('a query in the library’s language stays as typed, with a typo or a foreign name, too', () => {
  expect(read('red attention')).toBeNull();
  expect(read('reinforcment learning')).toBeNull();
  expect(read('Diffusioon Moddel in a')).toBeNull();
  expect(read('transformeer')).toBeNull();
  expect(read('video model Schmidhuber')).toBeNull();
});

test('what is quoted or has fields stays as typed', () => {
  expect(read('"aprendizaje por refuerzo"')).toBeNull();
  expect(read('title:aprendizaje')).toBeNull();
});

test('an answer says in which words it searched, and exactly as typed it does not', async () => {
  const titles = ['Velvet Gates', 'Reinforcement Learning in the Marsh'];
  const engine = inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
    titles,
    [],
    glossaryFor('en'),
  );
  const { query } = asking('aprendizaje por refuerzo');
  const answer = await engine.search({ query }).full();
  expect(answer?.hits.map(({ id }) => id)).toEqual(['paper-1']);
  expect(answer?.correction).toEqual({ from: query.text, to: 'reinforcement learning' });
  const exact = await engine.search({ query: { ...query, exact: true } }).full();
  expect(exact?.total).toBe(0);
});

test('a library of another language is asked in its own terms', () => {
  const german = readGlossary(glossaryFor('de'));
  expect(translated('reinforcement learning', german, () => false)).toBe('bestärkendes lernen');
  expect(glossaryFor('fi')).toEqual([]);
});
