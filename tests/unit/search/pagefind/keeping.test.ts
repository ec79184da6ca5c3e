import { expect, test } from 'vitest';
import { keeping } from '../../../../src/search/pagefind/keeping.ts';

/** Keeps texts, of eight letters together, and counts how often each is looked for. */
function keepingTexts() {
  const kept = keeping<string>(8, (text) => text.length);
  const asked: string[] = [];
  const get = (name: string, answer: Promise<string> = Promise.resolve(name)) =>
    kept(name, () => {
      asked.push(name);
      return answer;
    });
  return { get, asked };
}

test('entries stay until there is no more room, and are then read again', async () => {
  const { get, asked } = keepingTexts();
  for (const name of ['gate', 'gate', 'velvet', 'gate']) await get(name);
  expect(asked).toEqual(['gate', 'velvet', 'gate']);
});

test('an entry that is still being read is not read twice', async () => {
  const { get, asked } = keepingTexts();
  const late = Promise.withResolvers<string>();
  const both = [get('late', late.promise), get('late')];
  late.resolve('late');
  expect(await Promise.all(both)).toEqual(['late', 'late']);
  expect(asked).toEqual(['late']);
});

test('a failure is not kept', async () => {
  const { get, asked } = keepingTexts();
  await expect(get('gate', Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await get('gate')).toBe('gate');
  expect(asked).toEqual(['gate', 'gate']);
});
