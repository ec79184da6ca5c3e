import { expect, test } from 'vitest';
import { regionsOf } from '../../../../src/views/map/regions.ts';

/** Papers around a place, in a ring of many sizes. */
function around(x: number, y: number, papers: number, ...phrases: string[]) {
  return Array.from({ length: papers }, (_, at) => ({
    x: x + (at % 5) * 4,
    y: y + (at % 7) * 4,
    phrases,
  }));
}

const points = [
  ...around(300, 200, 30, 'bees', 'wings'),
  ...around(3000, 2500, 30, 'tidal flats', 'wings'),
];
const namesOf = (its: typeof points) => regionsOf(its).map(({ name }) => name);

test('a region is named by the words that its papers share and others lack, where they stand', () => {
  const regions = regionsOf(points);
  expect(regions.map(({ name }) => name).sort()).toEqual(['Bees', 'Tidal flats']);
  const bees = regions.find(({ name }) => name === 'Bees');
  expect(Math.hypot((bees?.x ?? 0) - 308, (bees?.y ?? 0) - 212)).toBeLessThan(20);
});

test('what all papers share, or fewer than three, names no region', () => {
  expect(namesOf([...points, ...around(300, 2500, 2, 'moths')])).not.toContain('Moths');
  expect(namesOf([...points, ...around(300, 2500, 2, 'moths')])).not.toContain('Wings');
});

test('how papers do something names no region', () => {
  const hows = around(300, 2500, 30, 'adaptively', 'anomaly');
  expect(namesOf([...points, ...hows])).toContain('Anomaly');
  expect(namesOf([...points, ...hows])).not.toContain('Adaptively');
});

test('a term of several words names a region before a word that may be of any field', () => {
  const kites = [
    ...around(300, 2500, 12, 'game', 'kite engines'),
    ...around(300, 2500, 6, 'game', 'tails'),
  ];
  expect(namesOf([...points, ...kites])).toContain('Kite engines');
  expect(namesOf([...points, ...kites])).not.toContain('Game');
  expect(namesOf([...points, ...around(300, 2500, 18, 'game')])).toContain('Game');
});

test('spellings of one phrase are one name, the commonest', () => {
  const bees = ['tidal flat', 'Tidal flats', 'Tidal flats'].flatMap((phrase) =>
    around(300, 200, 8, phrase),
  );
  expect(namesOf([...bees, ...around(3000, 2500, 30, 'bees')]).sort()).toEqual([
    'Bees',
    'Tidal flats',
  ]);
});

test('a large library has parts of regions with names of their own', () => {
  const gardens = Array.from({ length: 24 }, (_, at) =>
    around(
      600 * (at % 6),
      700 * Math.floor(at / 6),
      20,
      at % 2 ? 'flowers' : 'trees',
      `plant ${String.fromCharCode(97 + at).repeat(3)}`,
    ),
  ).flat();
  const regions = regionsOf(gardens);
  expect(new Set(regions.map(({ depth }) => depth))).toEqual(new Set([1, 2]));
  expect(new Set(regions.map(({ name }) => name)).size).toBe(regions.length);
});
