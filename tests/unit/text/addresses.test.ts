import { expect, test } from 'vitest';
import { addressesIn, trimmedAddress } from '../../../src/text/addresses.ts';

test.each([
  ['https://a.org/b.', 'https://a.org/b'],
  ['https://a.org/b),', 'https://a.org/b'],
  ['https://a.org/b_(c)', 'https://a.org/b_(c)'],
  ['https://a.org/b”.', 'https://a.org/b'],
])('punctuation after an address is not its own: %s', (found, address) => {
  expect(trimmedAddress(found)).toBe(address);
});

test('an address is found with its place, and what is none is left', () => {
  expect(addressesIn('See (https://a.org/b), or http:// or a.org.')).toEqual([
    { address: 'https://a.org/b', at: [5, 20] },
  ]);
});
