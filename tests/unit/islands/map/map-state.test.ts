import { expect, test } from 'vitest';
import { mapState, startOf } from '../../../../src/islands/map/map-state.ts';
import { textsIn } from '../../../../src/islands/map/point-texts.ts';

const file = JSON.stringify({ topics: [], points: [[100, 100, 0]], regions: [] });

test('titles show raised letters as search does', () => {
  const [text] = textsIn(JSON.stringify([['a', 'Sorting bees in O(n^2)', []]]));
  expect(text?.title).toBe('Sorting bees in O(n²)');
});

test('keys go on from the last paper pointed at, unless it is off screen', () => {
  const map = { ...mapState(file), last: 0 };
  expect(startOf(map)).toMatchObject({ x: 100, y: 100 });
  const elsewhere = { x: 500, y: 380, scale: 4 };
  expect(startOf({ ...map, view: elsewhere })).toEqual({ x: 1000, y: 760 });
});
