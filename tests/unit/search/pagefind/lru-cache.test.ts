import { expect, test } from 'vitest';
import { lruCache } from '../../../../src/search/pagefind/lru-cache.ts';

/** Keeps texts, of eight letters together, and counts how often each is looked for. */
function keeping() {
  const kept = lruCache<string>(8, (text) => text.length);
  const asked: string[] = [];
  const get = (name: string, answer: Promise<string> = Promise.resolve(name)) =>
    kept(name, () => {
      asked.push(name);
      return answer;
    });
  return { get, asked };
}

test('the most recently used entries stay, and others are read again', async () => {
  const { get, asked } = keeping();
  for (const name of ['velvet', 'gate', 'gate', 'velvet']) await get(name);
  expect(asked).toEqual(['velvet', 'gate', 'velvet']);
});

test('an entry that is still being read costs nothing, and is not read twice', async () => {
  const { get, asked } = keeping();
  const late = Promise.withResolvers<string>();
  const first = get('late', late.promise);
  for (const name of ['velvet', 'robots']) await get(name);
  const second = get('late');
  late.resolve('late');
  expect(await Promise.all([first, second])).toEqual(['late', 'late']);
  expect(asked).toEqual(['late', 'velvet', 'robots']);
});

test('a failure is not kept', async () => {
  const { get, asked } = keeping();
  await expect(get('gate', Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await get('gate')).toBe('gate');
  expect(asked).toEqual(['gate', 'gate']);
});
