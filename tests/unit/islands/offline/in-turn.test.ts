import { expect, test } from 'vitest';
import { inTurn } from '../../../../src/islands/offline/in-turn.ts';

const numbers = Array.from({ length: 40 }, (_, at) => at);

test('every item has its turn, some abreast', async () => {
  const ended: number[] = [];
  let [abreast, most] = [0, 0];
  await inTurn(numbers, undefined, async (number) => {
    abreast += 1;
    most = Math.max(most, abreast);
    await Promise.resolve();
    abreast -= 1;
    ended.push(number);
  });
  expect(ended.toSorted((a, b) => a - b)).toEqual(numbers);
  expect(most).toBeGreaterThan(1);
});

test('the first fault stops the others, is the one told, and comes when all have ended', async () => {
  let abreast = 0;
  const begun: number[] = [];
  const work = inTurn(numbers, undefined, async (number, stop) => {
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

test('a signal stops it without a fault', async () => {
  const pause = new AbortController();
  const begun: number[] = [];
  await inTurn(numbers, pause.signal, async (number) => {
    begun.push(number);
    pause.abort();
  });
  expect(begun).toEqual([0]);
});
