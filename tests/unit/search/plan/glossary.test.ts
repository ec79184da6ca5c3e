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
const read = (text: string) =>
  translated(
    text,
    glossary,
    (word) => held.has(word),
    () => false,
  );

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
  expect(read('representações de imagens')).toBe('representation image');
  expect(read('modelos multimodales de lenguaje')).toBe('model multimodal language');
  expect(read('сжатие речи')).toBe('compression speech');
  expect(read('تقييم للنماذج اللغوية')).toBe('evaluate language model');
});

test('a word that begins like a term is another word', () => {
  expect(read('modernos')).toBeNull();
  expect(read('аттестация')).toBeNull();
});

test('a German compound is read by its parts', () => {
  expect(read('Trainingsdaten für Robotermanipulation')).toBe('training data robot manipulation');
  expect(read('Wolkensegmentierung in Satellitenbildern')).toBe(
    'cloud segmentation satellite image',
  );
  expect(read('Handgelenkkamera')).toBe('wrist camera');
});

test('a word without a term is left out, unless papers hold it', () => {
  expect(read('generar mundos fantasmagóricos')).toBe('generate world');
  expect(read('символьное обучение саморазвивающихся чудищ')).toBe(
    'symbolic learning self-evolving',
  );
  expect(read('ボクセルのガウシアンスプラッティング')).toBe('Gaussian splatting');
  expect(read('robustez del attention')).toBe('robustness attention');
});

test('a year is when the papers are from, papers hold it or not', () => {
  expect(read('aprendizaje por refuerzo de 2024')).toBe('reinforcement learning in 2024');
  expect(read('2024年の強化学習')).toBe('reinforcement learning in 2024');
});

test('a colon within a question is no field', () => {
  expect(read('aprendizaje por refuerzo: robots humanoides')).toBe(
    'reinforcement learning humanoid robot',
  );
});

test.each([
  'exact coset sampling for quantum lattice algorithms',
  'foundationstereo: real-time zero-shot stereo matching',
  'evaluating household robots',
  'a universal solution',
  'benchmarking audiovisual textures',
  'in the era of adapters, the visual tokens',
  'enhancing attntion’s video generaion',
  'Interspeech 2025 semantic segmentation',
  'Какие есть статьи про neural networks за этот год',
  '有没有关于 Velvet Gates 的论文',
])('English stays as typed where the library is small: %s', (text) => {
  expect(
    translated(
      text,
      glossary,
      () => false,
      () => false,
    ),
  ).toBeNull();
  expect(read(text)).toBeNull();
});

test('a query in the library’s language stays as typed, with a typo or a foreign name, too', () => {
  expect(read('red attention')).toBeNull();
  expect(read('reinforcment learning')).toBeNull();
  expect(read('Diffusioon Moddel in a')).toBeNull();
  expect(read('transformeer')).toBeNull();
  expect(read('video model Schmidhuber')).toBeNull();
});

test('two typos of which one is a word of another language stay as typed', () => {
  expect(read('difusion transfomer')).toBeNull();
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

test('a time in another language is read before the rest is translated', async () => {
  const titles = ['Reinforcement Learning in the Marsh'];
  const engine = inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
    titles,
    [],
    glossaryFor('en'),
  );
  const answer = await engine.search(asking('aprendizaje por refuerzo la semana pasada')).full();
  expect(answer?.timed?.said).toBe('semana pasada');
  expect(answer?.correction?.to).toBe('reinforcement learning semana pasada');
});

test('a library of another language is asked in its own terms', () => {
  const german = readGlossary(glossaryFor('de'));
  expect(
    translated(
      'reinforcement learning',
      german,
      () => false,
      () => false,
    ),
  ).toBe('bestärkendes lernen');
  expect(glossaryFor('fi')).toEqual([]);
});

test('a term that the library’s language lacks is no function word', () => {
  const silent = glossaryFor('de').filter(([term]) => term === '');
  expect(silent.flat().join(';').split(';')).not.toContain('policy');
});
