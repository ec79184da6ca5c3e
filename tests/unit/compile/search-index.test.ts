import { expect, test } from 'vitest';
import { memoiseLast } from '../../../src/compile/search-index.ts';

test('a thing is made once for each library, and tried again after a failure', async () => {
  let tries = 0;
  const get = memoiseLast(async (library: string) => {
    tries += 1;
    if (tries === 1) throw new Error('no room');
    return `${library} ${tries}`;
  });
  await expect(get('august')).rejects.toThrow('no room');
  const both = await Promise.all([get('august'), get('august')]);
  expect(both).toEqual(['august 2', 'august 2']);
  expect(await get('september')).toBe('september 3');
  expect(await get('september')).toBe('september 3');
});
