import { expect, test } from 'vitest';
import { inside, zoomed } from '../../../../src/islands/map/view.ts';

const sheet = { width: 1000, height: 800 };
const whole = { x: 0, y: 0, scale: 1 };

test('what one goes nearer to stays where it is on screen', () => {
  const around = { x: 300, y: 600 };
  const { x, y, scale } = zoomed(whole, 2, around, sheet);
  expect(scale).toBe(2);
  expect([(around.x - x) * scale, (around.y - y) * scale]).toEqual([300, 600]);
});

test('no view shows more than the sheet', () => {
  expect(zoomed(whole, 0.5, { x: 0, y: 0 }, sheet)).toEqual(whole);
  expect(inside({ x: 900, y: -5, scale: 2 }, sheet)).toEqual({ x: 500, y: 0, scale: 2 });
});
