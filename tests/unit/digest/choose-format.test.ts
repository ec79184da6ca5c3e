import { expect, test } from 'vitest';
import type { Format } from '../../../src/digest/digest.ts';
import { chooseFormat } from '../../../src/digest/read-digest.ts';
import { notADigest } from '../../../src/digest/records.ts';

function format(name: string, confidence: number): Format {
  return {
    name,
    sniff: (lines) =>
      confidence > 0
        ? { confidence, why: `${name} signs`, read: () => notADigest(lines, '') }
        : undefined,
  };
}

test('the surest format is chosen, and says why', () => {
  const choice = chooseFormat(['text'], [format('one', 0.2), format('two', 0.9)]);
  expect(choice).toMatchObject({ format: { name: 'two' }, sniff: { why: 'two signs' } });
});

test('of two formats that are equally sure the first is chosen', () => {
  const choice = chooseFormat(['text'], [format('one', 0.9), format('two', 0.9)]);
  expect(choice).toMatchObject({ format: { name: 'one' } });
});

test('where no format knows a text, none is chosen', () => {
  expect(chooseFormat(['text'], [format('one', 0), format('two', 0)])).toBeUndefined();
});

test('a format that is never surer than one that was found is not asked', () => {
  const slow: Format = {
    name: 'slow',
    most: 0.5,
    sniff: () => {
      throw new Error('asked');
    },
  };
  expect(chooseFormat(['text'], [format('one', 0.5), slow])?.format.name).toBe('one');
});
