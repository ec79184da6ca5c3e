import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noMarks } from '../../../../src/islands/reader/reader.ts';
import {
  type Answer,
  Asking,
  lateAfter,
  patience,
  stableOrder,
} from '../../../../src/islands/search/use-search.ts';
import {
  emptyQuery,
  type FailureReason,
  type SearchResults,
} from '../../../../src/search/types.ts';
import { inventedHit, inventedResults } from '../../search/invented-results.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Stage = SearchResults['stage'];

function answerOf(
  stage: Stage,
  ids: string,
  total = ids.length,
  correction: SearchResults['correction'] = null,
  more: Partial<SearchResults> = {},
): SearchResults {
  const hits = [...ids].map((id) => inventedHit(id));
  return inventedResults({ stage, total, correction, hits, ...more });
}

/** A page that asks; what it shows, as `"abc instant"`; and each question's answers, given by hand. */
function page({ waitForFull = false } = {}) {
  const shown: string[] = [];
  const questions: {
    answer: (...of: Parameters<typeof answerOf>) => void;
    fail: (reason: FailureReason) => void;
  }[] = [];
  const inWords = ({ results, failure, isLate }: Answer) => {
    const what = results
      ? `${results.hits.map(({ id }) => id).join('')} ${results.stage}`
      : (failure ?? 'nothing');
    return isLate ? `${what}, late` : what;
  };
  const asking = new Asking(
    (_, onResults, onFailure) => {
      questions.push({
        answer: (...of) => onResults(answerOf(...of)),
        fail: (reason) => onFailure?.(reason),
      });
      // A worker may have sent an answer before it hears that nobody waits for it.
      return () => {};
    },
    (answer) => shown.push(inWords(answer)),
    waitForFull,
  );
  let stop = () => {};
  const ask = (name: string, hidden: string[] = []) => {
    stop();
    const reader = { ...noMarks, hidden: new Set(hidden) };
    stop = asking.ask({ query: emptyQuery(), name, reader, limit: 3 });
    const question = questions.at(-1);
    if (!question) throw new Error('Nothing was asked.');
    return question;
  };
  return { asking, ask, shown, now: () => shown.at(-1) };
}

test('a late answer to an earlier question never takes the place of the last one’s', () => {
  const { ask, shown } = page();
  const first = ask('gate');
  const second = ask('gates');
  second.answer('full', 'ab');
  first.answer('full', 'xyz');
  first.fail('failed');
  expect(shown).toEqual(['ab full']);
});

test('a correction is shown once the full answer makes it, which knows words of other languages, unless that is late', () => {
  const { ask, shown } = page();
  const late = page();
  const guess = { from: 'Große Tore', to: 'gross tore' };
  const prompt = ask('große tore');
  prompt.answer('instant', 'ab', 2, guess);
  prompt.answer('full', 'c');
  expect(shown).toEqual(['c full']);
  late.ask('gatse').answer('instant', 'de', 2, guess);
  vi.advanceTimersByTime(lateAfter);
  expect(late.shown).toEqual(['nothing, late', 'de instant, late']);
});

test('an early answer to the next letters waits for the full one, while a full one is shown', () => {
  const { ask, shown } = page();
  ask('gate').answer('full', 'ab');
  const next = ask('gates');
  next.answer('instant', 'c');
  vi.advanceTimersByTime(patience - 1);
  next.answer('full', 'cd');
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual(['ab full', 'cd full']);
});

test('it is shown once the full one is late, and in its turn gives way to that', () => {
  const { ask, shown } = page();
  ask('gate').answer('full', 'ab');
  const next = ask('gates');
  next.answer('instant', 'c');
  vi.advanceTimersByTime(patience);
  next.answer('full', 'cd');
  expect(shown).toEqual(['ab full', 'c instant', 'cd full']);
});

test('an early answer that waits is dropped when something else is asked', () => {
  const { ask, shown } = page();
  ask('gate').answer('full', 'ab');
  ask('gates').answer('instant', 'c');
  ask('reeds');
  vi.advanceTimersByTime(patience + 1);
  expect(shown).toEqual(['ab full']);
});

test('an answer that takes long is said to be late until the full one is there', () => {
  const { ask, shown } = page();
  const { answer } = ask('gates');
  vi.advanceTimersByTime(lateAfter);
  answer('instant', 'a');
  answer('full', 'ab');
  expect(shown).toEqual(['nothing, late', 'a instant, late', 'ab full']);
});

test('a page just opened shows nothing before the full answer, unless that is late', () => {
  const opened = page({ waitForFull: true });
  const { answer } = opened.ask('gates');
  answer('instant', 'a');
  expect(opened.shown).toEqual([]);
  vi.advanceTimersByTime(lateAfter);
  expect(opened.now()).toBe('a instant, late');
  const quick = page({ waitForFull: true });
  const question = quick.ask('gates');
  question.answer('instant', 'a');
  question.answer('full', 'ba');
  expect(quick.shown).toEqual(['ba full']);
});

test('a first answer is shown at once, and its hits stay where they are', () => {
  const { ask, shown } = page({ waitForFull: true });
  const { answer } = ask('gates');
  answer('instant', 'ab', 2, null, { isFirst: true });
  answer('full', 'cba', 9);
  answer('full', 'dcbae', 9);
  expect(shown).toEqual(['ab instant', 'abc full', 'abdce full']);
});

test('a question that fails is said to have failed, and can be asked again', () => {
  const { ask, now } = page();
  const { answer, fail } = ask('gates');
  answer('instant', 'a');
  fail('outOfReach');
  vi.advanceTimersByTime(lateAfter);
  expect(now()).toBe('outOfReach');
  ask('gates').answer('full', 'ab');
  expect(now()).toBe('ab full');
});

test('hits that are held stay in their places when a fuller answer comes, and after another question do not', () => {
  const { asking, ask, now } = page();
  asking.heldPlace = 0;
  const { answer } = ask('gates');
  answer('instant', 'ab');
  answer('full', 'cab');
  expect(now()).toBe('acb full');
  ask('reeds').answer('full', 'cab');
  expect(now()).toBe('cab full');
});

test('a paper that is hidden meanwhile leaves, though its hit is held', () => {
  const { asking, ask, now } = page();
  asking.heldPlace = 1;
  ask('gates').answer('full', 'abc', 9);
  ask('gates', ['a']).answer('full', 'bcd', 8);
  expect(now()).toBe('bcd full');
});

test('where nothing is asked any more, nothing is shown', () => {
  const { asking, ask, now } = page();
  ask('gates').answer('full', 'ab');
  asking.clear();
  expect(now()).toBe('nothing');
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
