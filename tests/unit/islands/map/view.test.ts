import { expect, test } from 'vitest';
import { inside, zoomed } from '../../../../src/islands/map/view.ts';

const whole = { x: 0, y: 0, scale: 1 };

test('the place that is enlarged stays where it is on screen', () => {
  const around = { x: 300, y: 600 };
  const { x, y, scale } = zoomed(whole, 2, around);
  expect(scale).toBe(2);
  expect([(around.x - x) * scale, (around.y - y) * scale]).toEqual([300, 600]);
});

test('no view shows more than the sheet', () => {
  expect(zoomed(whole, 0.5, { x: 0, y: 0 })).toEqual(whole);
  expect(inside({ x: 900, y: -5, scale: 2 })).toEqual({ x: 500, y: 0, scale: 2 });
});
