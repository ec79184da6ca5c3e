import { expect, test } from 'vitest';
import { MapState, textsIn } from '../../../../src/islands/map/map-state.ts';

const file = JSON.stringify({ topics: [], points: [[100, 100, 0, 0]], regions: [] });

test('titles show raised letters as search does', () => {
  const [text] = textsIn(JSON.stringify([['a', 'Sorting bees in O(n^2)', []]]));
  expect(text?.title).toBe('Sorting bees in O(n²)');
});

test('keys go on from the last paper pointed at, unless it is off screen', () => {
  const map = new MapState(file).copy({ last: 0 });
  expect(map.start()).toMatchObject({ x: 100, y: 100 });
  const elsewhere = { x: 500, y: 380, scale: 4 };
  expect(map.copy({ view: elsewhere }).start()).toEqual({ x: 1000, y: 760 });
});

test('of the papers in view only those in the area that a reader has drawn are listed', () => {
  const map = new MapState(
    JSON.stringify({
      topics: ['wind'],
      points: [
        [100, 100, 0, 0, 0],
        [900, 900, 0, 0],
      ],
      regions: [],
    }),
  );
  const at = (one: typeof map) => one.shownIn(one.listed()).map((point) => point.at);
  expect(at(map)).toEqual([0, 1]);
  const area = { from: { x: 50, y: 50 }, to: { x: 200, y: 200 } };
  expect(at(map.copy({ area }))).toEqual([0]);
  expect(at(map.copy({ area, found: new Set([1]) }))).toEqual([]);
});

test('the papers of an area are listed from its middle on, wherever the view’s is', () => {
  const map = new MapState(file);
  const area = { from: { x: 100, y: 300 }, to: { x: 200, y: 700 } };
  expect(map.middle(map.copy({ area }).listed())).toEqual({ x: 150, y: 500 });
  expect(map.middle(map.listed())).toEqual(map.middle());
});

test('in a frame that is higher than wide the map is turned on its side and fills it', () => {
  const map = new MapState(
    JSON.stringify({
      topics: [],
      points: [
        [0, 0, 0, 0],
        [4000, 1520, 0, 0],
      ],
      regions: [{ name: 'Bees', x: 4000, y: 3040, depth: 1 }],
    }),
  );
  const on = (frame: { width: number; height: number }) => {
    map.fitTo(frame);
    return [...map.points, ...map.regions].map((place) => map.onScreen(frame.width, place));
  };
  expect(on({ width: 300, height: 600 })).toEqual([
    { x: 0, y: 0 },
    { x: 150, y: 600 },
    { x: 300, y: 600 },
  ]);
  expect(on({ width: 800, height: 400 })).toEqual([
    { x: 0, y: 0 },
    { x: 800, y: 200 },
    { x: 800, y: 400 },
  ]);
});
