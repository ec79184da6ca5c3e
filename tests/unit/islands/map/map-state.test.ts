import { expect, test } from 'vitest';
import { mapState, startOf } from '../../../../src/islands/map/map-state.ts';

const file = (title: string) =>
  JSON.stringify({ topics: [], points: [['a', title, 100, 100, 0, [], []]], regions: [] });

test('titles show raised letters as search does', () => {
  expect(mapState(file('Sorting bees in O(n^2)')).points[0]?.title).toBe('Sorting bees in O(n²)');
});

test('keys go on from the last paper pointed at, unless it is off screen', () => {
  const map = { ...mapState(file('On bees')), last: 0 };
  expect(startOf(map)).toMatchObject({ x: 100, y: 100 });
  const elsewhere = { x: 500, y: 380, scale: 4 };
  expect(startOf({ ...map, view: elsewhere })).toEqual({ x: 625, y: 475 });
});
