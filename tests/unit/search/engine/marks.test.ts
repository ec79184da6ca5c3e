import { expect, test } from 'vitest';
import { markWords, matcher } from '../../../../src/search/engine/marks.ts';

const marked = (text: string, ...asked: string[]) =>
  markWords(text, matcher(asked)).flatMap(({ text: part, mark }) => (mark ? [part] : []));

test('a word is marked in all its forms, doubled letters or not', () => {
  expect(marked('Gated gates of models', 'gating', 'modelling')).toEqual([
    'Gated',
    'gates',
    'models',
  ]);
});

test('a compound is marked for who writes it in one word', () => {
  expect(marked('We fine-tuned by fine-tuning.', 'finetuning')).toEqual([
    'fine',
    'tuned',
    'fine',
    'tuning',
  ]);
  expect(marked('vision-aware heads', 'vision')).toEqual(['vision']);
});
