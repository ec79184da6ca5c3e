import { expect, test } from 'vitest';
import { Tally } from '../../../../src/papers/topics/tally.ts';

const held = ({ keys, values, size }: Tally) =>
  Array.from({ length: size }, (_, at) => [keys[at], values[at]]);

test('numbers come in the order of their keys, each once', () => {
  const tally = new Tally();
  for (const key of [7, 3, 7, 0]) tally.set(key, tally.get(key) + 1.5);
  expect(held(tally)).toEqual([
    [7, 3],
    [3, 1.5],
    [0, 1.5],
  ]);
});

test('what was emptied is forgotten, though the keys come in another order', () => {
  const tally = new Tally();
  for (const key of [5, 6]) tally.set(key, 1);
  tally.clear();
  expect(tally.get(5)).toBe(0);
  tally.set(6, 2);
  expect([tally.get(5), tally.get(6)]).toEqual([0, 2]);
});

test('there is room for any number of keys, however large', () => {
  const tally = new Tally();
  const keys = Array.from({ length: 1000 }, (_, at) => at * 97);
  keys.forEach((key, at) => {
    tally.set(key, at / 2);
  });
  expect(held(tally)).toEqual(keys.map((key, at) => [key, at / 2]));
});
