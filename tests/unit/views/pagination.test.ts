import { expect, it } from 'vitest';
import { pageParam, pagerLinks, pagesByWeight, pagesOf } from '../../../src/views/pagination.ts';

function pager(number: number, last: number) {
  return pagerLinks({ items: [], number, last }, 'topics/gates/');
}

it('loses nothing', () => {
  const pages = pagesOf([1, 2, 3, 4, 5], 2, 2);
  expect(pages.flatMap(({ items }) => items)).toEqual([1, 2, 3, 4, 5]);
});

it('ends a page early where its items are heavy, and never pages one out', () => {
  const pages = pagesByWeight([2, 2, 9, 1, 1, 1, 1], 3, (weight) => weight, 5);
  expect(pages.map(({ items }) => items)).toEqual([[2, 2], [9], [1, 1, 1], [1]]);
  expect(pagesByWeight([], 3, Number, 5)).toMatchObject([{ items: [], number: 1, last: 1 }]);
});

it('has a shorter first page, and names the others', () => {
  const pages = pagesOf([1, 2, 3, 4, 5, 6], 1, 3);
  expect(pages.map(({ items }) => items)).toEqual([[1], [2, 3], [4, 5, 6]]);
});

it('changes two pages of a list that gets a new item', () => {
  const pagesWith = (items: number) =>
    pagesOf(
      Array.from({ length: items }, (_, at) => items - at),
      2,
      8,
    ).map(({ items }) => items.join());
  for (let items = 20; items < 40; items++) {
    const [before, after] = [pagesWith(items), pagesWith(items + 1)];
    const rest = before.length === after.length ? after.slice(2) : after.slice(3);
    expect(before.slice(2)).toEqual(rest);
    expect(after.join().split(',')).toHaveLength(items + 1);
  }
});

it('gives an empty list one empty page', () => {
  expect(pagesOf([])).toMatchObject([{ items: [], number: 1, last: 1 }]);
});

it('keeps the address of the list for its first page', () => {
  expect(pageParam({ number: 1 })).toBeUndefined();
  expect(pager(2, 3)).toMatchObject({ newer: 'topics/gates/', older: 'topics/gates/3/' });
  expect(pager(1, 1)).toMatchObject({ newer: undefined, older: undefined });
});

it('shows a gap only where it hides two numbers or more', () => {
  const numbers = (number: number, last: number) =>
    pager(number, last).pages.map((page) => page?.number);
  expect(numbers(1, 9)).toEqual([1, 2, undefined, 9]);
  expect(numbers(4, 9)).toEqual([1, 2, 3, 4, 5, undefined, 9]);
  expect(numbers(1, 1)).toEqual([1]);
});
