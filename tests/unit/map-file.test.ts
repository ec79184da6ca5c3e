import { expect, test } from 'vitest';
import { clearedOf, placedNames } from '../../src/map-file.ts';

const sheet = { width: 1000, height: 400, sign: 5, most: 10 };
const box = (name: string, x: number, y: number) => ({
  name,
  x,
  y,
  halfWidth: 50,
  halfHeight: 10,
});
const row = (y: number) => Array.from({ length: 100 }, (_, at) => ({ x: at * 10, y }));

test('a name stays where nothing is in its way', () => {
  expect(placedNames([box('bees', 500, 200)], [], sheet)).toEqual([box('bees', 500, 200)]);
});

test('a name moves off papers, off other names and off the edge', () => {
  const papers = row(200);
  const names = [box('bees', 500, 200), box('wasps', 510, 200), box('tides', 5, 200)];
  const placed = placedNames(names, papers, sheet);
  expect(placed.map(({ name }) => name)).toEqual(['bees', 'wasps', 'tides']);
  for (const { x, y } of placed) {
    expect(Math.abs(y - 200)).toBeGreaterThanOrEqual(15);
    expect(x).toBeGreaterThanOrEqual(50);
  }
  const [bees, wasps] = placed;
  const [dx, dy] = [(bees?.x ?? 0) - (wasps?.x ?? 0), (bees?.y ?? 0) - (wasps?.y ?? 0)];
  expect(Math.abs(dx) >= 100 || Math.abs(dy) >= 20).toBe(true);
});

test('a name at the edge is not moved so far in that it seems to belong elsewhere', () => {
  const papers = [140, 160, 180, 200, 220, 240, 260].flatMap((y) => row(y).slice(88));
  expect(placedNames([box('bees', 990, 200)], papers, sheet)).toHaveLength(0);
  expect(placedNames([box('bees', 990, 200)], [], sheet)).toEqual([box('bees', 950, 200)]);
});

test('a name among papers on all sides is left out, and so are more names than wanted', () => {
  const papers = [60, 80, 100, 120, 140, 160, 180].flatMap((y) => row(y).slice(15, 45));
  expect(placedNames([box('bees', 300, 120)], papers, sheet)).toHaveLength(0);
  const apart = [100, 300, 500].map((x) => box('bees', x, 200));
  expect(placedNames(apart, [], { ...sheet, most: 2 })).toHaveLength(2);
});

test('a name stands over the small dots of a large map', () => {
  const papers = Array.from({ length: 40 }, (_, at) => row(at * 10)).flat();
  expect(placedNames([box('bees', 500, 200)], clearedOf(papers), sheet)).toEqual([
    box('bees', 500, 200),
  ]);
  expect(clearedOf(row(200))).toHaveLength(100);
});

test('no line from a name to its paper runs through another name', () => {
  // Its only free places are high above it.
  const inTheWay = [200, 240, 260].flatMap(row);
  const bees = { ...box('bees', 500, 200), halfHeight: 20, hasLine: true };
  const region = (x: number) => ({ ...box('insects', x, 170), halfHeight: 5 });
  const names = (first: number) =>
    placedNames([region(first), bees], inTheWay, sheet).map(({ name, y }) => [name, y]);
  expect(names(500)).toEqual([['insects', 170]]);
  expect(names(800)).toEqual([
    ['insects', 170],
    ['bees', 160],
  ]);
  const after = placedNames([bees, region(500)], inTheWay, sheet);
  const [, { x = 0 } = {}] = after;
  expect(after).toHaveLength(2);
  expect(Math.abs(x - 500)).toBeGreaterThanOrEqual(50);
});
