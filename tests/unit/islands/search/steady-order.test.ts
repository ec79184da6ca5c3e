import { expect, test } from 'vitest';
import { steadyOrder } from '../../../../src/islands/search/steady-order.ts';

const hits = (ids: string) => ids.split(' ').map((id) => ({ id }));
const order = (shown: string, next: string, held: number) =>
  steadyOrder(shown ? hits(shown) : [], hits(next), held)
    .map(({ id }) => id)
    .join(' ');

test.each([
  ['a b c', 'c b a', 0, 'c b a'],
  ['a b c', 'c b a', 2, 'a b c'],
  ['a b c', 'd c b a', 1, 'a d c b'],
  ['a b c', 'd c a', 2, 'a d c'],
  ['', 'b a', 3, 'b a'],
  ['a', 'b a', 9, 'a b'],
])('of %s, the fuller answer %s moves none of the first %i: %s', (shown, next, held, then) => {
  expect(order(shown, next, held)).toBe(then);
});

test('what stays in its place shows what the fuller answer says of it', () => {
  const shown = [{ id: 'a', matched: 'title' }];
  const next = [
    { id: 'b', matched: 'abstract' },
    { id: 'a', matched: 'title and abstract' },
  ];
  expect(steadyOrder(shown, next, 1)[0]).toBe(next[1]);
});
