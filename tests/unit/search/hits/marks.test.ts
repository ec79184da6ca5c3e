import { expect, test } from 'vitest';
import { type AskedWords, markWords, matcher } from '../../../../src/search/hits/marks.ts';

const markedIn = (text: string, asked: Partial<AskedWords>) => {
  const matches = matcher({ words: [], language: 'en', ...asked });
  return markWords(text, matches).flatMap(({ text: part, mark }) => (mark ? [part] : []));
};
const marked = (text: string, ...words: string[]) => markedIn(text, { words });

test('a word is marked in all its forms, doubled letters or not', () => {
  expect(marked('Gated gates of models', 'gating', 'modelling')).toEqual([
    'Gated',
    'gates',
    'models',
  ]);
});

test('a word is marked in every form that full text finds it in', () => {
  expect(marked('The policies of one policy', 'policy')).toEqual(['policies', 'policy']);
  expect(marked('Generalizing is general.', 'generalization')).toEqual(['Generalizing', 'general']);
  expect(markedIn('Policies', { words: ['policy'], language: 'de' })).toEqual([]);
});

test('a short word is no beginning of others, unless it is still typed', () => {
  expect(marked('Reduced red', 'red')).toEqual(['red']);
  expect(markedIn('Reduced red', { words: ['red'], growing: true })).toEqual(['Reduced', 'red']);
  expect(marked('Prefixes of optimizers', 'optim')).toEqual(['optimizers']);
});

test('two words are marked where they are written as one', () => {
  expect(marked('A multimodal model', 'multi', 'modal')).toEqual(['multimodal']);
});

test('of a name in camel case the end is marked', () => {
  expect(marked('LookupViT and DreamFusion', 'vit', 'fusion')).toEqual(['ViT', 'Fusion']);
  expect(markedIn('DreamFusion', { words: ['fus'], growing: true })).toEqual(['Fusion']);
});

test('a compound is marked for who writes it in one word', () => {
  expect(marked('We fine-tuned by fine-tuning.', 'finetuning')).toEqual([
    'fine',
    'tuned',
    'fine',
    'tuning',
  ]);
  expect(marked('vision-aware heads', 'vision')).toEqual(['vision']);
  expect(marked('Velvet 2 and velvet 3', 'velvet2')).toEqual(['Velvet', '2']);
  expect(marked('A chain-of-thought', 'chainofthought')).toEqual(['chain', 'of', 'thought']);
});
