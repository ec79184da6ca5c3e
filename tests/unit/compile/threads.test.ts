import { expect, test } from 'vitest';
import { inTwoThreads } from '../../../src/compile/threads.ts';
import { doubled as make } from './threads/doubling.ts';

const module = new URL('./threads/doubling.ts', import.meta.url).href;
const doubled = (items: number[], as = 'good') => inTwoThreads({ module, make }, items, as);

test('two threads give the same results as one, in the same order', async () => {
  expect(await doubled([1, 2, 3, 4, 5])).toEqual([2, 4, 6, 8, 10]);
  expect(await doubled([7])).toEqual([14]);
  expect(await doubled([])).toEqual([]);
});

test('a thread that fails, ends without a word or does too little fails the whole', async () => {
  await expect(doubled([1, 2, 3], 'throwing')).rejects.toThrow('too many kites');
  await expect(doubled([1, 2, 3], 'silent')).rejects.toThrow('ended without a result');
  await expect(doubled([1, 2, 3, 4], 'lazy')).rejects.toThrow('one result for each item');
});

test('an error in this thread is thrown, whatever the other thread does', async () => {
  await expect(doubled([1, 2], 'failing')).rejects.toThrow('no wind');
});
