import { expect, test } from 'vitest';
import { mapState, shownInArea, startOf } from '../../../../src/islands/map/map-state.ts';
import { textsIn } from '../../../../src/islands/map/point-texts.ts';

const file = JSON.stringify({ topics: [], points: [[100, 100, 0, 0]], regions: [] });

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

test('of the papers in view only those in the area that a reader has drawn are listed', () => {
  const map = mapState(
    JSON.stringify({
      topics: ['wind'],
      points: [
        [100, 100, 0, 0, 0],
        [900, 900, 0, 0],
      ],
      regions: [],
    }),
  );
  const at = (one: typeof map) => shownInArea(one).map((point) => point.at);
  expect(at(map)).toEqual([0, 1]);
  const area = { from: { x: 50, y: 50 }, to: { x: 200, y: 200 } };
  expect(at({ ...map, area })).toEqual([0]);
  expect(at({ ...map, area, found: new Set([1]) })).toEqual([]);
});
