import { expect, test } from 'vitest';
import { mapConcurrent } from '../../../src/islands/map-concurrent.ts';

const numbers = Array.from({ length: 40 }, (_, at) => at);

test('every item is worked on, several at once, and the results keep their order', async () => {
  let [abreast, most] = [0, 0];
  const doubled = await mapConcurrent(numbers, async (number) => {
    abreast += 1;
    most = Math.max(most, abreast);
    await Promise.resolve();
    abreast -= 1;
    return 2 * number;
  });
  expect(doubled).toEqual(numbers.map((number) => 2 * number));
  expect(most).toBeGreaterThan(1);
});

test('the first error stops the others, and is thrown once all have ended', async () => {
  let abreast = 0;
  const begun: number[] = [];
  const work = mapConcurrent(numbers, async (number, stop) => {
    begun.push(number);
    abreast += 1;
    if (number !== 2) await new Promise((resolve) => stop.addEventListener('abort', resolve));
    abreast -= 1;
    throw new Error(`fault of ${number}`);
  });
  await expect(work).rejects.toThrow('fault of 2');
  expect(abreast).toBe(0);
  expect(begun.length).toBeLessThan(numbers.length);
});

test('a signal stops it without an error', async () => {
  const pause = new AbortController();
  const begun: number[] = [];
  const work = async (number: number) => {
    begun.push(number);
    pause.abort();
  };
  await mapConcurrent(numbers, work, pause.signal);
  expect(begun).toEqual([0]);
});
