import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience, SteadyAnswers } from '../../../../src/islands/list/steady-answers.ts';
import { emptyQuery, noFilters } from '../../../../src/search/query/empty.ts';
import type { Query } from '../../../../src/search/types.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is on screen after each answer. */
function screen() {
  const shown: number[] = [];
  const answers = new SteadyAnswers<ReturnType<typeof early>>(({ total }) => shown.push(total));
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

test('letters taken away keep the fuller list, too', () => {
  const { shown, answers } = screen();
  answers.receive(full('velvet', 5));
  answers.receive(early('velve', 3));
  expect(shown).toEqual([5]);
});

test('what waits is not shown once another question is asked, or nothing is', () => {
  const { shown, answers } = screen();
  answers.receive(full('velv', 5));
  answers.receive(early('velve', 2));
  answers.drop();
  vi.runAllTimers();
  expect(shown).toEqual([5]);
  answers.clear();
  answers.receive(early('velve', 2));
  expect(shown).toEqual([5, 2]);
});
