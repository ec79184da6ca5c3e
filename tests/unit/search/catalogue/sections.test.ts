import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  packLines,
  packNumbers,
  packSections,
  unpackLines,
  unpackNumbers,
  unpackSections,
} from '../../../../src/search/catalogue/sections.ts';

const numbers = fc.array(fc.nat(2 ** 32 - 1));

test('numbers come back as they were packed', () => {
  fc.assert(
    fc.property(numbers, (column) => {
      expect([...unpackNumbers(packNumbers(column))]).toEqual(column);
    }),
  );
});

test('bytes and numbers share a file', () => {
  fc.assert(
    fc.property(fc.uint8Array(), numbers, fc.uint8Array(), (bytes, column, others) => {
      const [one, two, three] = unpackSections(packSections([bytes, column, others]));
      expect(one).toEqual(bytes);
      expect([...unpackNumbers(two)]).toEqual(column);
      expect(three).toEqual(others);
    }),
  );
});

test('lines come back, empty ones too', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s/g, ' '));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(unpackLines(packLines(lines))).toEqual(lines);
    }),
  );
});
