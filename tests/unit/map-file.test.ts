import { expect, test } from 'vitest';
import { withoutOverlaps } from '../../src/map-file.ts';

const box = (name: string, x: number, y: number) => ({
  name,
  x,
  y,
  halfWidth: 50,
  halfHeight: 10,
});

test('of names that would overlap the first one stays, and names that only touch both do', () => {
  const boxes = [
    box('bees', 0, 0),
    box('wasps', 60, 15),
    box('tides', 100, 0),
    box('dunes', 0, 20),
  ];
  expect(withoutOverlaps(boxes).map(({ name }) => name)).toEqual(['bees', 'tides', 'dunes']);
});
