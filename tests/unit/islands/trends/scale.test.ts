import { expect, test } from 'vitest';
import { percent } from '../../../../src/counted.ts';
import { scaleOf } from '../../../../src/islands/trends/scale.ts';

const labels = (largest: number, lines: number) =>
  scaleOf(largest, lines).map((share) => percent(share, 1));

test.each([
  [0.028, 2, ['0%', '2%', '4%']],
  [0.005, 2, ['0%', '1%']],
  [0, 2, ['0%', '1%']],
  [0.06, 2, ['0%', '5%', '10%']],
  [0.03, 4, ['0%', '1%', '2%', '3%']],
  [0.5, 2, ['0%', '50%']],
  [1, 4, ['0%', '50%', '100%']],
])('the labels of a chart of up to %f are as far apart as its %i lines', (largest, lines, said) => {
  expect(labels(largest, lines)).toEqual(said);
});

test('a scale holds the largest share, and its lines are at even steps', () => {
  for (let largest = 0; largest <= 1; largest += 0.003)
    for (const lines of [2, 4]) {
      const scale = scaleOf(largest, lines);
      const [, step = 0] = scale;
      expect(scale.at(-1)).toBeGreaterThan(largest - 1e-9);
      for (const [at, share] of scale.entries()) expect(share).toBeCloseTo(at * step, 10);
      expect(Number.parseInt(percent(step, 1), 10) / 100).toBeCloseTo(step, 10);
    }
});
