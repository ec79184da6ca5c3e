import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperFacts } from '../../../../src/paper-facts.ts';
import { factOrders } from '../../../../src/search/orders.ts';
import { fromAddress, toAddress } from '../../../../src/search/query/address.ts';
import { emptyQuery, type Query, readerStates } from '../../../../src/search/types.ts';

const word = fc.string({ minLength: 1 });
const day = fc.constantFrom('', '2025', '2025-08', '2025-08-20');
const query: fc.Arbitrary<Query> = fc.record({
  text: fc.string(),
  filters: fc
    .record({
      include: fc.uniqueArray(word),
      exclude: fc.uniqueArray(word),
      match: fc.constantFrom('any' as const, 'all' as const),
      from: day,
      to: day,
      has: fc.subarray([...paperFacts]),
      authors: fc.uniqueArray(word),
      venues: fc.uniqueArray(word),
      is: fc.subarray([...readerStates]),
    })
    .map((filters) => ({
      ...filters,
      exclude: filters.exclude.filter((topic) => !filters.include.includes(topic)),
    })),
  sort: fc.constantFrom(
    'relevance' as const,
    ...factOrders,
    'saved' as const,
    'list:k3x9ab' as const,
  ),
  exact: fc.boolean(),
});

test('every query comes back from its address as it went', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(fromAddress(new URLSearchParams(toAddress(asked).toString()))).toEqual(asked);
    }),
  );
});

test('an address leaves out choices that are off', () => {
  expect(toAddress(emptyQuery()).toString()).toBe('');
});

test('a topic that an address asks for and leaves out is left out', () => {
  const { filters } = fromAddress(new URLSearchParams('topic=a&topic=b&not=a'));
  expect(filters).toMatchObject({ include: ['b'], exclude: ['a'] });
});

test('an address with nonsense gives a query all the same', () => {
  const params = new URLSearchParams('q=x&from=summer&sort=price&has=wings&match=some&topic=');
  expect(fromAddress(params)).toEqual({ ...emptyQuery(), text: 'x' });
});

test.each(['2025-13', '2025-00', '2025-02-30', '2025-08-20T10'])(
  'an address with %s, which no calendar has, leaves that end open',
  (day) => {
    const { filters } = fromAddress(new URLSearchParams({ from: day, to: day }));
    expect(filters).toMatchObject({ from: '', to: '' });
  },
);
