import { expect, test } from 'vitest';
import { boundedCache } from '../../../../src/search/pagefind/full-text.ts';

/** Keeps texts, of eight letters together, and counts how often each is looked for. */
function cachedTexts() {
  const kept = boundedCache<string>(8, (text) => text.length);
  const asked: string[] = [];
  const get = (name: string, answer: Promise<string> = Promise.resolve(name)) =>
    kept(name, () => {
      asked.push(name);
      return answer;
    });
  return { get, asked };
}

test('entries stay until there is no more room, and are then read again', async () => {
  const { get, asked } = cachedTexts();
  for (const name of ['gate', 'gate', 'velvet', 'gate']) await get(name);
  expect(asked).toEqual(['gate', 'velvet', 'gate']);
});

test('an entry that is still being read costs nothing, and is not read twice', async () => {
  const { get, asked } = cachedTexts();
  const late = Promise.withResolvers<string>();
  const first = get('late', late.promise);
  for (const name of ['velvet', 'robots']) await get(name);
  const second = get('late');
  late.resolve('late');
  expect(await Promise.all([first, second])).toEqual(['late', 'late']);
  expect(asked).toEqual(['late', 'velvet', 'robots']);
});

test('a failure is not kept', async () => {
  const { get, asked } = cachedTexts();
  await expect(get('gate', Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await get('gate')).toBe('gate');
  expect(asked).toEqual(['gate', 'gate']);
});
