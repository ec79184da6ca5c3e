import { expect, test } from 'vitest';
import { inDirection } from '../../../../src/islands/map/input.ts';

const here = { x: 50, y: 50 };
const right = { x: 80, y: 55 };
const far = { x: 200, y: 50 };
const above = { x: 52, y: 10 };
const places = [here, far, right, above];

test('an arrow key leads to the nearest paper that way', () => {
  expect(inDirection('ArrowRight', here, places)).toBe(right);
  expect(inDirection('ArrowUp', here, places)).toBe(above);
});

test('where there is none that way, and for other keys, one stays', () => {
  expect(inDirection('ArrowDown', here, places)).toBeUndefined();
  expect(inDirection('Enter', here, places)).toBeUndefined();
});
