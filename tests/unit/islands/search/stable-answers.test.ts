import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  patience,
  StableAnswers,
  stableOrder,
} from '../../../../src/islands/search/stable-answers.ts';

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

const early = (total: number) => ({ stage: 'instant' as 'instant' | 'full', total });
const full = (total: number) => ({ stage: 'full' as const, total });

test('the first answers are shown as they come', () => {
  const { shown, answers } = screen();
  answers.receive(early(2));
  expect(shown).toEqual([2]);
  answers.receive(full(5));
  expect(shown).toEqual([2, 5]);
});

test('while a word is typed on, an answer of titles alone does not take the place of a fuller one', () => {
  const { shown, answers } = screen();
  answers.receive(full(5));
  answers.receive(early(2));
  answers.receive(full(4));
  vi.runAllTimers();
  expect(shown).toEqual([5, 4]);
});

test('it does once the full one is late, and is not shown after that', () => {
  const { shown, answers } = screen();
  answers.receive(full(5));
  answers.receive(early(2));
  vi.advanceTimersByTime(patience - 1);
  expect(shown).toEqual([5]);
  vi.advanceTimersByTime(1);
  expect(shown).toEqual([5, 2]);
  answers.receive(full(4));
  expect(shown).toEqual([5, 2, 4]);
});

test('a waiting answer is not shown once the question has changed or was cleared', () => {
  const { shown, answers } = screen();
  answers.receive(full(5));
  answers.receive(early(2));
  answers.cancel();
  vi.runAllTimers();
  expect(shown).toEqual([5]);
  answers.clear();
  answers.receive(early(2));
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

test('a held hit that the fuller answer has no room for takes the place of its last', () => {
  const then = stableOrder(hits('a b c'), hits('d e a'), 2, (id) => id !== 'a');
  expect(then.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
});

test('what stays in its place shows what the fuller answer says of it', () => {
  const shown = [{ id: 'a', matched: 'title' }];
  const next = [
    { id: 'b', matched: 'abstract' },
    { id: 'a', matched: 'title and abstract' },
  ];
  expect(stableOrder(shown, next, 1)[0]).toBe(next[1]);
});
