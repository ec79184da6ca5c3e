import { expect, test } from 'vitest';
import { onSheet } from '../../../../src/views/map/map-of.ts';

const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
const size = 4000;

test('papers unlike all others leave these most of the map, and stand at its edge', () => {
  const alike = Array.from({ length: 60 }, (_, at) => at);
  const [far = 0, farther = 0, ...others] = onSheet([100, 200, ...alike], size);
  expect(spread(others)).toBeGreaterThan(size / 2);
  expect(far).toBeGreaterThan(Math.max(...others));
  expect(farther).toBeGreaterThan(far);
  expect(farther).toBeLessThan(size);
});

test('a paper more, however far, moves the others by less than a tenth', () => {
  const values = Array.from({ length: 60 }, (_, at) => (at * at) % 61);
  const before = onSheet(values, size);
  const after = onSheet([...values, 500], size);
  const moved = before.map((place, at) => Math.abs(place - (after[at] ?? 0)));
  expect(Math.max(...moved)).toBeLessThan(size / 10);
});

test('papers that all stand on one spot stand in the middle', () => {
  expect(onSheet([3, 3, 3], size)).toEqual([2000, 2000, 2000]);
});
