import { expect, test } from 'vitest';
import { scoresOf } from '../../../bench/topics/scores.ts';

test('precision, recall and F1 are told for each topic and over all', () => {
  const scores = scoresOf(
    ['kites', 'wind', 'sand'],
    [
      { gold: ['kites', 'wind'], given: ['kites'] },
      { gold: ['kites'], given: ['kites', 'wind'] },
      { gold: ['wind'], given: [] },
    ],
  );
  expect(scores.topics).toEqual({
    kites: { precision: 1, recall: 1, f1: 1, support: 2 },
    wind: { precision: 0, recall: 0, f1: 0, support: 2 },
  });
  expect(scores.micro).toEqual({ precision: 0.667, recall: 0.5, f1: 0.571, support: 4 });
  expect(scores).toMatchObject({ papers: 3, covered: 0.667, macroF1: 0.5 });
});
