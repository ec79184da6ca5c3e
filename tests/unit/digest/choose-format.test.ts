import { expect, test } from 'vitest';
import type { Format } from '../../../src/digest/format.ts';
import { notADigest } from '../../../src/digest/problem.ts';
import { chooseFormat } from '../../../src/digest/read-digest.ts';

function format(name: string, confidence: number): Format {
  return {
    name,
    sniff: () => ({ confidence, why: `${name} signs`, missed: `${name} marks` }),
    read: (lines, digest) => notADigest(lines, digest, ''),
  };
}

test('the surest format is chosen, and says why', () => {
  const choice = chooseFormat(['text'], [format('one', 0.2), format('two', 0.9)]);
  expect(choice).toMatchObject({ format: { name: 'two' }, why: 'two signs' });
});

test('two formats that are equally sure are no choice, and both are named', () => {
  const choice = chooseFormat(['text'], [format('one', 0.9), format('two', 0.9)]);
  expect(choice.format).toBeUndefined();
  expect(choice).toMatchObject({ tried: expect.stringMatching(/one saw .*one marks.*two saw/) });
});

test('where nothing fits, each format says what it missed', () => {
  const choice = chooseFormat(['text'], [format('one', 0), format('two', 0)]);
  expect(choice).toMatchObject({ tried: 'one missed one marks; two missed two marks' });
});
