import { expect, test } from 'vitest';
import { percent } from '../../../../src/counted.ts';
import { placesInTime, roomForLabels, scaleOf } from '../../../../src/islands/trends/scale.ts';

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

test('dates stand as far apart as their days, months as long as they are, and one date in the middle', () => {
  expect(placesInTime(['2025-08-01', '2025-08-02', '2025-08-11'])).toEqual([0, 0.1, 1]);
  expect(placesInTime(['2025-02', '2025-03', '2025-12'])[1]).toBeCloseTo(28 / 303, 10);
  expect(placesInTime(['2025-08-20'])).toEqual([0.5]);
});

test('dates that stand too near others have no label, but the first and the last', () => {
  expect(roomForLabels([0, 40, 50, 55, 80, 95, 130, 140], 30)).toEqual([0, 2, 4, 7]);
  expect(roomForLabels([0, 10], 30)).toEqual([0, 1]);
});
