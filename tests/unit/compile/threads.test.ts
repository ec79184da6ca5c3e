import { expect, test } from 'vitest';
import { inThread } from '../../../src/compile/threads.ts';
import { doubled as make } from './threads/doubling.ts';

const module = new URL('./threads/doubling.ts', import.meta.url).href;
const doubled = (items: number[], as = 'good') => inThread({ module, make }, [items, as]);

test('a thread gives what the function gives', async () => {
  expect(await doubled([1, 2, 3])).toEqual([2, 4, 6]);
});

test('a thread that fails, or ends without a word, fails the whole', async () => {
  await expect(doubled([1, 2, 3], 'throwing')).rejects.toThrow('too many kites');
  await expect(doubled([1, 2, 3], 'silent')).rejects.toThrow('ended without a result');
});
