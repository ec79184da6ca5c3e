import { expect, test } from 'vitest';
import { stemmedWords } from '../../../../src/papers/related/words.ts';

test('what does a thing is a word of its own, whose papers are not those of the doing', () => {
  const stems = stemmedWords('Optimizers, an optimizer, optimal optimization; decoders decode');
  expect(stems.map(({ stem }) => stem)).toEqual([
    ...['optimizer', 'optimizer', 'optim', 'optim'],
    ...['decoder', 'decod'],
  ]);
});
