import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  patience,
  StableAnswers,
  stableOrder,
} from '../../../../src/islands/search/stable-answers.ts';
import type { Query } from '../../../../src/search/types.ts';
import { emptyQuery, noFilters } from '../../../../src/search/types.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is on screen after each answer. */
function screen() {
  const shown: number[] = [];
  const answers = new StableAnswers<ReturnType<typeof early>>(({ total }) => shown.push(total));
  return { shown, answers };
}

function early(text: string, total: number, rest: Partial<Query> = {}) {
  const query = { ...emptyQuery(), text, ...rest };
  return { stage: 'instant' as 'instant' | 'full', query, total };
}
const full = (text: string, total: number) => ({ ...early(text, total), stage: 'full' as const });

test('the first answers are shown as they come', () => {
  const { shown, answers } = screen();
  answers.receive(early('velvet', 2));
  expect(shown).toEqual([2]);
  answers.receive(full('velvet', 5));
  expect(shown).toEqual([2, 5]);
});

test('while a word is typed on, an answer of titles alone does not take the place of a fuller one', () => {
  const { shown, answers } = screen();
  answers.receive(full('velv', 5));
  answers.receive(early('velve', 2));
  answers.receive(full('velve', 4));
  vi.runAllTimers();
  expect(shown).toEqual([5, 4]);
});

test('it does once the full one is late, and is not shown after that', () => {
  const { shown, answers } = screen();
  answers.receive(full('velv', 5));
  answers.receive(early('velve', 2));
  vi.advanceTimersByTime(patience - 1);
  expect(shown).toEqual([5]);
  vi.advanceTimersByTime(1);
  expect(shown).toEqual([5, 2]);
  answers.receive(full('velve', 4));
  expect(shown).toEqual([5, 2, 4]);
});

test.each([
  ['another question', early('gates', 2)],
  ['other filters', early('velve', 2, { filters: { ...noFilters(), has: ['code'] } })],
  ['the text as typed', early('velv', 2, { exact: true })],
  ['as many papers', early('velve', 5)],
])('an early answer for %s is shown at once', (_, next) => {
  const { shown, answers } = screen();
  answers.receive(full('velv', 5));
  answers.receive(next);
  expect(shown).toEqual([5, next.total]);
});

test('while letters are deleted the fuller list stays, too', () => {
  const { shown, answers } = screen();
  answers.receive(full('velvet', 5));
  answers.receive(early('velve', 3));
  expect(shown).toEqual([5]);
});

test('a waiting answer is not shown once the question has changed or was cleared', () => {
  const { shown, answers } = screen();
  answers.receive(full('velv', 5));
  answers.receive(early('velve', 2));
  answers.cancel();
  vi.runAllTimers();
  expect(shown).toEqual([5]);
  answers.clear();
  answers.receive(early('velve', 2));
  expect(shown).toEqual([5, 2]);
});

const hits = (ids: string) => ids.split(' ').map((id) => ({ id }));
const order = (shown: string, next: string, held: number) =>
  stableOrder(shown ? hits(shown) : [], hits(next), held)
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
  expect(stableOrder(shown, next, 1)[0]).toBe(next[1]);
});
