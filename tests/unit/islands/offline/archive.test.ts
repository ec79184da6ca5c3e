import { expect, test } from 'vitest';
import { keptHashes, missingOf } from '../../../../src/islands/offline/archive.ts';
import { hashHeader } from '../../../../src/islands/offline/hashed-copy.ts';

const file = (path: string, hash: string) => ({ path, hash, bytes: 1 });
const files = [file('', 'new'), file('papers/on-gates/', 'same'), file('papers/on-moss/', 'first')];
const kept = new Map([
  ['', 'old'],
  ['papers/on-gates/', 'same'],
]);

test('a whole archive lacks what has changed and what is new', () => {
  expect(missingOf(files, kept, true).map(({ path }) => path)).toEqual(['', 'papers/on-moss/']);
});

test('of an archive that a reader paused, only what has changed is fetched unasked', () => {
  expect(missingOf(files, kept, false).map(({ path }) => path)).toEqual(['']);
});

test('of many files, those are found that are kept, each with its hash', async () => {
  const many = Array.from({ length: 250 }, (_, at) => file(`papers/${at}/`, 'now'));
  const cache = {
    match: async (address: string) =>
      address.endsWith('9/') ? new Response('', { headers: { [hashHeader]: 'then' } }) : undefined,
  };
  const hashes = await keptHashes(cache, many);
  expect(hashes.size).toBe(25);
  expect(hashes.get('papers/249/')).toBe('then');
});
